-- What a deploy on an empty database makes, as PostgreSQL 15 dumps it. Made by sql/tests/schema: not to be edited.

CREATE SCHEMA webinar_live;

COMMENT ON SCHEMA webinar_live IS 'Webinar Live''s own affairs. The tables that it shares with the platform stand under the platform''s names.';

CREATE FUNCTION webinar_live.analytics_by_teacher(first_day date, end_day date) RETURNS TABLE(user_id bigint, runs bigint, minutes bigint, participants bigint, audience_minutes bigint, provisional boolean)
    LANGUAGE sql STABLE ROWS 300
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET jit TO 'off'
    AS $_$
    SELECT d.organizer_id::bigint,
           sum(d.runs)::bigint,
           round(sum(d.seconds) / 60.0)::bigint,
           sum(d.participants)::bigint,
           round(sum(d.audience_seconds) / 60.0)::bigint,
           bool_or(d.provisional)
      FROM webinar_live.analytics_day AS d
     WHERE d.day >= $1
       AND d.day <  $2
     GROUP BY d.organizer_id
$_$;

COMMENT ON FUNCTION webinar_live.analytics_by_teacher(first_day date, end_day date) IS 'What each organizer held from the first day on and before the end; days are those of UTC.';

CREATE FUNCTION webinar_live.analytics_over_time(first_day date, end_day date, part text) RETURNS TABLE(start date, runs bigint, minutes bigint, participants bigint, audience_minutes bigint, provisional boolean)
    LANGUAGE sql STABLE ROWS 100
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET jit TO 'off'
    AS $_$
    WITH held AS (
        SELECT date_trunc($3, of_day.day::timestamp)::date AS start,
               sum(of_day.runs)                            AS runs,
               sum(of_day.seconds)                         AS seconds,
               sum(of_day.participants)                    AS participants,
               sum(of_day.audience_seconds)                AS audience_seconds,
               bool_or(of_day.provisional)                 AS provisional
          FROM (SELECT d.day,
                       sum(d.runs)             AS runs,
                       sum(d.seconds)          AS seconds,
                       sum(d.participants)     AS participants,
                       sum(d.audience_seconds) AS audience_seconds,
                       bool_or(d.provisional)  AS provisional
                  FROM webinar_live.analytics_day AS d
                 WHERE d.day >= $1
                   AND d.day <  $2
                 GROUP BY d.day) AS of_day
         GROUP BY 1
    )
    SELECT part.start::date,
           coalesce(held.runs, 0)::bigint,
           round(coalesce(held.seconds, 0) / 60.0)::bigint,
           coalesce(held.participants, 0)::bigint,
           round(coalesce(held.audience_seconds, 0) / 60.0)::bigint,
           coalesce(held.provisional, false)
      FROM generate_series(date_trunc($3, $1::timestamp), ($2 - 1)::timestamp, ('1 ' || $3)::interval) AS part (start)
      LEFT JOIN held ON held.start = part.start::date
     ORDER BY part.start
$_$;

COMMENT ON FUNCTION webinar_live.analytics_over_time(first_day date, end_day date, part text) IS 'What was held from the first day on and before the end, in parts that are a day, week or month, also those without any. A part is named by its first day, and has what lies between the bounds; days are those of UTC.';

CREATE FUNCTION webinar_live.archive(who bigint) RETURNS jsonb
    LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
    secret   CONSTANT text := '(^|_)(password|digest|secret|token|hash|key|sealed)($|_)';
    held     jsonb := '{}';
    place    record;
    found    jsonb;
    webinars jsonb;
BEGIN
    FOR place IN
        SELECT p.relation,
               pg_catalog.string_agg(pg_catalog.format('t.%I = $1', p.attribute), ' OR ') AS condition,
               pg_catalog.array_agg(p.attribute::text)                                    AS people,
               ARRAY(SELECT a.attname::text
                       FROM pg_catalog.pg_attribute AS a
                      WHERE a.attrelid = p.relation
                        AND a.attnum > 0
                        AND a.attname ~ secret) AS secrets
          FROM (SELECT relation, attribute FROM webinar_live.personal_column
                 UNION ALL
                SELECT 'auth_user'::regclass, 'id'
                 WHERE EXISTS (SELECT FROM webinar_live.addition WHERE kind = 'table' AND relation = 'auth_user')) AS p
         GROUP BY p.relation
         ORDER BY p.relation::text
    LOOP
        EXECUTE pg_catalog.format(
            $query$
                SELECT jsonb_agg(to_jsonb(t) - $2 - ARRAY(SELECT people FROM unnest($3) AS people
                                                           WHERE to_jsonb(t) ->> people IS DISTINCT FROM $1::text))
                  FROM %s AS t
                 WHERE %s
            $query$, place.relation, place.condition)
           INTO found
          USING who, place.secrets, place.people;
        IF found IS NOT NULL THEN
            held := held || pg_catalog.jsonb_build_object(
                (SELECT c.relname FROM pg_catalog.pg_class AS c WHERE c.oid = place.relation), found);
        END IF;
    END LOOP;

    -- What the numbers of webinars and sessions stand for.
    WITH line AS (
        SELECT line.value
          FROM pg_catalog.jsonb_each(held) AS relation
         CROSS JOIN pg_catalog.jsonb_array_elements(relation.value) AS line
    )
    SELECT pg_catalog.jsonb_agg(
               pg_catalog.jsonb_build_object('id', e.id, 'title', e.title, 'date', e.date, 'session_id', s.id) ORDER BY e.id)
      INTO webinars
      FROM webinars_event                 AS e
      LEFT JOIN live_sessions_livesession AS s ON s.webinar_id = e.id
     WHERE e.id IN (SELECT (value ->> 'webinar_id')::bigint FROM line
                     UNION
                    SELECT (value ->> 'event_id')::bigint FROM line)
        OR s.id IN (SELECT (value ->> 'session_id')::bigint FROM line);

    RETURN pg_catalog.jsonb_build_object(
        'account', who, 'made_at', pg_catalog.now(), 'tables', held, 'webinars', coalesce(webinars, '[]'));
END
$_$;

COMMENT ON FUNCTION webinar_live.archive(who bigint) IS 'All that is kept of an account, by table: every row that names it, without secrets and without the numbers of others. Of the platform''s tables, where there is none and they are ours.';

CREATE FUNCTION webinar_live.attendance(webinar bigint) RETURNS TABLE(user_id bigint, registered boolean, host boolean, first_entered_at timestamp with time zone, last_left_at timestamp with time zone, seconds bigint, page_seconds bigint, stays bigint, present boolean, state text, provisional boolean, source text, disagrees boolean, corrected_state text, reason text, corrected_by bigint, corrected_at timestamp with time zone)
    LANGUAGE sql STABLE ROWS 100
    SET search_path TO 'public', 'pg_temp'
    SET jit TO 'off'
    AS $_$
    WITH session AS MATERIALIZED (
        SELECT s.id
          FROM live_sessions_livesession AS s
         WHERE s.webinar_id = $1
    ), on_air AS MATERIALIZED (
        SELECT run.session_id,
               run.started_at,
               coalesce(run.ended_at, now()) AS ended_at,
               run.ended_at IS NULL          AS is_on
          FROM webinar_live.run
         WHERE run.session_id = (SELECT id FROM session)
    ), room AS MATERIALIZED (
        SELECT room.breakout, room.created_at, room.destroyed_at
          FROM webinar_live.room
         WHERE room.session_id = (SELECT id FROM session)
    ), seen AS MATERIALIZED (
        SELECT * FROM webinar_live.seen((SELECT id FROM session))
    ), told AS MATERIALIZED (
        SELECT r.*,
               opening.openings > 0 OR occupant.occupants > 0                                     AS is_room,
               opening.openings = opening.endings AND occupant.occupants = occupant.in_ended_room AS is_listed
          FROM on_air AS r
         CROSS JOIN LATERAL (
            SELECT count(*)                 AS openings,
                   count(room.destroyed_at) AS endings
              FROM room
             WHERE coalesce(room.created_at, room.destroyed_at) < r.ended_at
               AND coalesce(room.destroyed_at, room.created_at) >= r.started_at
          ) AS opening
         CROSS JOIN LATERAL (
            SELECT count(*) AS occupants,
                   count(*) FILTER (WHERE EXISTS (
                       SELECT FROM room
                        WHERE room.breakout IS NOT DISTINCT FROM v.breakout
                          AND room.destroyed_at >= v.entered_at
                          AND (room.created_at IS NULL OR room.created_at <= v.entered_at)
                   ))       AS in_ended_room
              FROM seen AS v
             WHERE v.is_room
               AND v.entered_at < r.ended_at
               AND (v.left_at > r.started_at OR v.entered_at >= r.started_at)
          ) AS occupant
    ), run AS MATERIALIZED (
        SELECT told.*,
               NOT told.is_on
               AND (NOT told.is_room OR told.is_listed OR told.ended_at <= now() - interval '15 minutes') AS is_final
          FROM told
    ), total AS MATERIALIZED (
        SELECT coalesce(sum(extract(epoch FROM run.ended_at - run.started_at)), 0) AS on_air,
               coalesce(bool_or(run.is_room), false)                               AS has_room,
               coalesce(bool_or(NOT run.is_final), false)                          AS is_provisional
          FROM run
    ), within AS (
        SELECT seen.user_id,
               seen.is_room,
               run.started_at                             AS run,
               run.is_room AND run.is_final               AS is_compared,
               seen.is_room = run.is_room                 AS counts,
               seen.is_open AND run.is_on                 AS is_present,
               greatest(seen.entered_at, run.started_at)  AS entered_at,
               least(seen.left_at, run.ended_at)          AS left_at
          FROM run
          JOIN seen
            ON seen.user_id IS NOT NULL
           AND seen.entered_at < run.ended_at
           AND (seen.left_at > run.started_at OR seen.entered_at >= run.started_at)
    ), placed AS (
        -- What counts is one sequence, whoever saw it in each run.
        SELECT within.*,
               max(within.left_at) OVER (PARTITION BY within.user_id, within.counts
                                             ORDER BY within.entered_at, within.left_at
                                              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS until
          FROM within
    ), person_run AS (
        SELECT placed.user_id,
               min(placed.entered_at)      FILTER (WHERE placed.counts)                   AS first_entered_at,
               max(placed.left_at)         FILTER (WHERE placed.counts)                   AS last_left_at,
               sum(added.seconds)          FILTER (WHERE placed.counts)                   AS seconds,
               coalesce(sum(added.seconds) FILTER (WHERE placed.is_room), 0)              AS room_seconds,
               coalesce(sum(added.seconds) FILTER (WHERE NOT placed.is_room), 0)          AS page_seconds,
               count(*)                    FILTER (WHERE placed.counts
                   AND (placed.until IS NULL OR placed.entered_at > placed.until + interval '1 minute')) AS stays,
               bool_or(placed.is_present)  FILTER (WHERE placed.counts)                   AS is_present,
               bool_or(NOT placed.is_room) FILTER (WHERE placed.counts)                   AS is_by_page,
               bool_or(placed.is_compared)                                                AS is_compared
          FROM placed
         CROSS JOIN LATERAL (
            SELECT greatest(extract(epoch FROM placed.left_at - greatest(placed.entered_at, placed.until)), 0) AS seconds
          ) AS added
         GROUP BY placed.user_id, placed.run
    ), person AS (
        SELECT p.user_id,
               min(p.first_entered_at)                                               AS first_entered_at,
               max(p.last_left_at)                                                   AS last_left_at,
               sum(p.seconds)                                                        AS seconds,
               sum(p.page_seconds)                                                   AS page_seconds,
               sum(p.stays)::bigint                                                  AS stays,
               bool_or(p.is_present)                                                 AS is_present,
               bool_or(p.is_by_page)                                                 AS is_by_page,
               bool_or(p.is_compared AND abs(p.room_seconds - p.page_seconds) > 60)  AS disagrees
          FROM person_run AS p
         GROUP BY p.user_id
    )
    SELECT who.user_id::bigint,
           who.is_registered,
           who.user_id = e.organizer_id OR co_host.user_id IS NOT NULL,
           who.first_entered_at,
           CASE WHEN who.is_present IS NOT TRUE THEN who.last_left_at END,
           floor(coalesce(who.seconds, 0))::bigint,
           floor(coalesce(who.page_seconds, 0))::bigint,
           coalesce(who.stays, 0),
           coalesce(who.is_present, false),
           CASE WHEN who.first_entered_at IS NULL   THEN 'absent'
                WHEN who.seconds >= needed.seconds  THEN 'attended'
                ELSE 'left_early'
           END,
           total.is_provisional,
           CASE WHEN coalesce(NOT who.is_by_page, total.has_room) THEN 'room' ELSE 'page' END,
           coalesce(who.disagrees, false),
           correction.state,
           correction.reason,
           correction.corrected_by::bigint,
           correction.corrected_at
      FROM webinars_event AS e
     CROSS JOIN total
      LEFT JOIN webinar_live.webinar_settings AS w ON w.webinar_id = e.id
     CROSS JOIN LATERAL (
        SELECT CASE WHEN w.attended_after LIKE '%\%' THEN total.on_air * rtrim(w.attended_after, '%')::integer / 100
                    ELSE coalesce(w.attended_after, '0')::integer * 60
               END AS seconds
      ) AS needed
     CROSS JOIN (
        SELECT coalesce(r.user_id, person.user_id) AS user_id,
               r.user_id IS NOT NULL               AS is_registered,
               person.first_entered_at, person.last_left_at, person.seconds, person.page_seconds, person.stays,
               person.is_present, person.is_by_page, person.disagrees
          FROM (SELECT registration.user_id
                  FROM registrations_registration AS registration
                 WHERE registration.event_id = $1) AS r
          FULL JOIN person ON person.user_id = r.user_id
      ) AS who
      LEFT JOIN webinar_live.webinar_part AS co_host
        ON co_host.webinar_id = e.id AND co_host.user_id = who.user_id AND co_host.part = 'co_host'
      LEFT JOIN webinar_live.attendance_correction AS correction
        ON correction.webinar_id = e.id AND correction.user_id = who.user_id
     WHERE e.id = $1
$_$;

COMMENT ON FUNCTION webinar_live.attendance(webinar bigint) IS 'Who was in a webinar''s live sessions, over all runs, and for how long; and who is registered and was not. Times are within runs, seconds the union of a person''s stays, stays how often somebody came (back after more than a minute). page_seconds is what the pages saw, also where the room decides; disagrees is where they are more than a minute apart in a run that is final.';

CREATE FUNCTION webinar_live.audience_by_minute(webinar bigint) RETURNS TABLE(started_at timestamp with time zone, step integer, minute integer, arrivals integer, audience integer, stayed integer, chat_lines integer)
    LANGUAGE sql STABLE ROWS 100
    SET search_path TO 'public', 'pg_temp'
    SET jit TO 'off'
    AS $_$
    WITH spell AS MATERIALIZED (
        SELECT * FROM webinar_live.audience_spells($1)
    ), level AS MATERIALIZED (
        SELECT step.started_at,
               step.at,
               sum(sum(step.by)) OVER (PARTITION BY step.started_at ORDER BY step.at)::integer AS people
          FROM (SELECT s.started_at, s.entered_at AS at, 1 AS by FROM spell AS s
                 UNION ALL
                SELECT s.started_at, s.left_at, -1 FROM spell AS s) AS step
         GROUP BY step.started_at, step.at
    ), run AS MATERIALIZED (
        SELECT r.started_at,
               r.ended_at,
               r.step,
               greatest(1, ceil(r.minutes / r.step))::integer AS steps
          FROM (SELECT run.started_at,
                       coalesce(run.ended_at, now()) AS ended_at,
                       m.minutes,
                       greatest(1, ceil(m.minutes / 600))::integer AS step
                  FROM live_sessions_livesession AS s
                  JOIN webinar_live.run ON run.session_id = s.id
                 CROSS JOIN LATERAL (
                    SELECT extract(epoch FROM coalesce(run.ended_at, now()) - run.started_at)::numeric / 60 AS minutes
                  ) AS m
                 WHERE s.webinar_id = $1) AS r
    ), person AS (
        SELECT s.started_at, min(s.entered_at) AS came_at, max(s.left_at) AS left_at
          FROM spell AS s
         GROUP BY s.started_at, s.user_id
    ), told AS (
        SELECT run.started_at,
               least(floor(extract(epoch FROM what.at - run.started_at) / 60 / run.step)::integer, run.steps - 1) AS place,
               count(*) FILTER (WHERE what.kind = 'came')::integer                     AS arrivals,
               count(*) FILTER (WHERE what.kind = 'left')::integer                     AS departures,
               count(*) FILTER (WHERE what.kind = 'chat')::integer                     AS chat_lines
          FROM run
          JOIN LATERAL (
            SELECT 'came' AS kind, p.came_at AS at FROM person AS p WHERE p.started_at = run.started_at
             UNION ALL
            SELECT 'left', p.left_at FROM person AS p WHERE p.started_at = run.started_at AND p.left_at < run.ended_at
             UNION ALL
            SELECT 'chat', c.created_at
              FROM communications_webinarchatmessage AS c
             WHERE c.event_id = $1 AND c.created_at >= run.started_at AND c.created_at < run.ended_at
          ) AS what ON true
         GROUP BY 1, 2
    ), seen AS (
        SELECT run.started_at,
               floor(extract(epoch FROM l.at - run.started_at) / 60 / run.step)::integer         AS place,
               max(l.people)                                                                     AS most,
               (array_agg(l.people ORDER BY l.at DESC))[1]                                       AS at_last,
               bool_or(l.at = run.started_at
                              + floor(extract(epoch FROM l.at - run.started_at) / 60 / run.step)
                                * run.step * interval '1 minute')                                AS begins_anew
          FROM run
          JOIN level AS l ON l.started_at = run.started_at AND l.at < run.ended_at
         GROUP BY 1, 2
    ), slot AS (
        SELECT run.started_at,
               run.step,
               place.number,
               coalesce(told.arrivals, 0)   AS arrivals,
               coalesce(told.departures, 0) AS departures,
               coalesce(told.chat_lines, 0) AS chat_lines,
               seen.most,
               seen.at_last,
               coalesce(seen.begins_anew, false)                                                  AS begins_anew,
               count(seen.at_last) OVER (PARTITION BY run.started_at ORDER BY place.number)       AS change
          FROM run
         CROSS JOIN generate_series(0, run.steps - 1) AS place (number)
          LEFT JOIN told ON told.started_at = run.started_at AND told.place = place.number
          LEFT JOIN seen ON seen.started_at = run.started_at AND seen.place = place.number
    ), carried AS (
        SELECT slot.*,
               coalesce(max(slot.at_last) OVER (PARTITION BY slot.started_at, slot.change), 0) AS at_end
          FROM slot
    )
    SELECT c.started_at,
           c.step,
           c.number * c.step,
           c.arrivals,
           greatest(c.most, CASE WHEN NOT c.begins_anew
                                 THEN coalesce(lag(c.at_end) OVER in_order, 0) END, 0),
           (sum(c.arrivals) OVER (PARTITION BY c.started_at) - sum(c.departures) OVER in_order)::integer,
           c.chat_lines
      FROM carried AS c
    WINDOW in_order AS (PARTITION BY c.started_at ORDER BY c.number)
$_$;

COMMENT ON FUNCTION webinar_live.audience_by_minute(webinar bigint) IS 'Each run of a webinar by minutes from its start, or by steps of so many: who came first, how many were there at once at the most, how many of all who came had not left for good, and lines of chat; hosts left out, but for the chat.';

CREATE FUNCTION webinar_live.audience_by_run(webinar bigint) RETURNS TABLE(session_id bigint, started_at timestamp with time zone, ended_at timestamp with time zone, seconds bigint, participants integer, audience_seconds bigint, peak integer, peak_at timestamp with time zone)
    LANGUAGE sql STABLE ROWS 5
    SET search_path TO 'public', 'pg_temp'
    SET jit TO 'off'
    AS $_$
    WITH spell AS MATERIALIZED (
        SELECT * FROM webinar_live.audience_spells($1)
    ), level AS MATERIALIZED (
        SELECT step.started_at,
               step.at,
               sum(sum(step.by)) OVER (PARTITION BY step.started_at ORDER BY step.at)::integer AS people
          FROM (SELECT s.started_at, s.entered_at AS at, 1 AS by FROM spell AS s
                 UNION ALL
                SELECT s.started_at, s.left_at, -1 FROM spell AS s) AS step
         GROUP BY step.started_at, step.at
    ), top AS (
        SELECT DISTINCT ON (l.started_at) l.started_at, l.people, l.at
          FROM level AS l
         WHERE l.people > 0
         ORDER BY l.started_at, l.people DESC, l.at
    ), came AS (
        SELECT s.started_at,
               count(DISTINCT s.user_id)::integer                          AS participants,
               floor(sum(extract(epoch FROM s.left_at - s.entered_at)))::bigint AS seconds
          FROM spell AS s
         GROUP BY s.started_at
    )
    SELECT run.session_id,
           run.started_at,
           run.ended_at,
           floor(extract(epoch FROM coalesce(run.ended_at, now()) - run.started_at))::bigint,
           coalesce(came.participants, 0),
           coalesce(came.seconds, 0),
           coalesce(top.people, 0),
           top.at
      FROM live_sessions_livesession AS s
      JOIN webinar_live.run               ON run.session_id  = s.id
      LEFT JOIN came                      ON came.started_at = run.started_at
      LEFT JOIN top                       ON top.started_at  = run.started_at
     WHERE s.webinar_id = $1
$_$;

COMMENT ON FUNCTION webinar_live.audience_by_run(webinar bigint) IS 'How many came to each run of a webinar, for how long, and how many were there at once at the most; hosts left out.';

CREATE FUNCTION webinar_live.audience_spells(webinar bigint) RETURNS TABLE(session_id bigint, started_at timestamp with time zone, ended_at timestamp with time zone, user_id bigint, entered_at timestamp with time zone, left_at timestamp with time zone)
    LANGUAGE sql STABLE ROWS 100
    SET search_path TO 'public', 'pg_temp'
    SET jit TO 'off'
    AS $_$
    WITH session AS MATERIALIZED (
        SELECT s.id, e.organizer_id, s.webinar_id
          FROM live_sessions_livesession AS s
          JOIN webinars_event            AS e ON e.id = s.webinar_id
         WHERE s.webinar_id = $1
    ), on_air AS MATERIALIZED (
        SELECT run.session_id,
               run.started_at,
               coalesce(run.ended_at, now()) AS ended_at
          FROM webinar_live.run
         WHERE run.session_id = (SELECT id FROM session)
    ), seen AS MATERIALIZED (
        SELECT * FROM webinar_live.seen((SELECT id FROM session))
    ), run AS MATERIALIZED (
        SELECT r.*,
               EXISTS (SELECT
                         FROM webinar_live.room
                        WHERE room.session_id = r.session_id
                          AND coalesce(room.created_at, room.destroyed_at)   < r.ended_at
                          AND coalesce(room.destroyed_at, room.created_at) >= r.started_at)
               OR EXISTS (SELECT
                            FROM seen AS v
                           WHERE v.is_room
                             AND v.entered_at < r.ended_at
                             AND (v.left_at > r.started_at OR v.entered_at >= r.started_at)) AS is_room
          FROM on_air AS r
    ), within AS (
        SELECT run.session_id,
               run.started_at,
               run.ended_at,
               seen.user_id,
               greatest(seen.entered_at, run.started_at) AS entered_at,
               least(seen.left_at, run.ended_at)         AS left_at
          FROM run
          JOIN seen
            ON seen.user_id IS NOT NULL
           AND seen.is_room = run.is_room
           AND seen.entered_at < run.ended_at
           AND (seen.left_at > run.started_at OR seen.entered_at >= run.started_at)
         WHERE seen.user_id <> (SELECT organizer_id FROM session)
           AND NOT EXISTS (SELECT
                             FROM webinar_live.webinar_part AS co_host
                            WHERE co_host.webinar_id = $1 AND co_host.user_id = seen.user_id AND co_host.part = 'co_host')
    ), placed AS (
        SELECT within.*,
               max(within.left_at) OVER (PARTITION BY within.started_at, within.user_id
                                             ORDER BY within.entered_at, within.left_at
                                              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS until
          FROM within
    ), numbered AS (
        SELECT placed.*,
               count(*) FILTER (WHERE placed.until IS NULL OR placed.entered_at > placed.until)
                   OVER (PARTITION BY placed.started_at, placed.user_id
                             ORDER BY placed.entered_at, placed.left_at
                              ROWS UNBOUNDED PRECEDING) AS spell
          FROM placed
    )
    SELECT n.session_id, n.started_at, n.ended_at, n.user_id::bigint, min(n.entered_at), max(n.left_at)
      FROM numbered AS n
     GROUP BY n.session_id, n.started_at, n.ended_at, n.user_id, n.spell
$_$;

COMMENT ON FUNCTION webinar_live.audience_spells(webinar bigint) IS 'From when to when each of a webinar''s audience was there, in each of its runs, hosts left out. Of a run that is on, its end is now.';

CREATE FUNCTION webinar_live.capture_document(webinar bigint) RETURNS json
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT row_to_json(document.*)
      FROM (
        SELECT coalesce(bool_or(c.mode = 'file'), false)   AS recording,
               coalesce(bool_or(c.mode = 'stream'), false) AS streaming,
               max(c.link)                                 AS stream_link
          FROM webinar_live.capture AS c
         WHERE c.webinar_id = webinar
           AND c.ended_at IS NULL
      ) AS document;
$$;

COMMENT ON FUNCTION webinar_live.capture_document(webinar bigint) IS 'What of a webinar is being recorded and streamed now, as pages read it: JSON on one line, never with a key.';

CREATE FUNCTION webinar_live.certificate_follows() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF NEW.state <> 'attended' THEN
        UPDATE webinar_live.certificate AS c
           SET revoked_at  = now(),
               revoked_for = 'correction'
         WHERE c.webinar_id = NEW.webinar_id
           AND c.user_id    = NEW.user_id
           AND c.revoked_at IS NULL;
    ELSE
        UPDATE webinar_live.certificate AS c
           SET revoked_at  = NULL,
               revoked_for = NULL
         WHERE c.id = (SELECT newest.id
                         FROM webinar_live.certificate AS newest
                        WHERE newest.webinar_id  = NEW.webinar_id
                          AND newest.user_id     = NEW.user_id
                          AND newest.revoked_for = 'correction'
                        ORDER BY newest.issued_at DESC, newest.id
                        LIMIT 1)
           AND NOT EXISTS (SELECT
                             FROM webinar_live.certificate AS valid
                            WHERE valid.webinar_id = NEW.webinar_id
                              AND valid.user_id    = NEW.user_id
                              AND valid.revoked_at IS NULL);
    END IF;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.certificate_follows() IS 'Revokes the certificate of who a host corrects to have not attended, and takes it up again where that is corrected.';

CREATE FUNCTION webinar_live.count_aged(asked text, before timestamp with time zone) RETURNS bigint
    LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
    aged_at CONSTANT text := webinar_live.retained(asked);
    aged    bigint;
BEGIN
    IF aged_at IS NOT NULL THEN
        EXECUTE pg_catalog.format('SELECT count(*) FROM %s WHERE %s < $1', asked::regclass, aged_at)
           INTO aged
          USING before;
    END IF;
    RETURN aged;
END
$_$;

COMMENT ON FUNCTION webinar_live.count_aged(asked text, before timestamp with time zone) IS 'How many rows of a table that is listed in webinar_live.retention are older; null where the table is a platform''s, or not there.';

CREATE FUNCTION webinar_live.count_analytics(session bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    webinar  bigint;
    is_known boolean;
BEGIN
    SELECT s.webinar_id INTO webinar FROM live_sessions_livesession AS s WHERE s.id = session;
    SELECT EXISTS (SELECT FROM webinar_live.stay WHERE stay.session_id = session)
        OR EXISTS (SELECT FROM webinar_live.room_stay WHERE room_stay.session_id = session)
      INTO is_known;

    WITH gone AS (
        DELETE FROM webinar_live.analytics_run AS a
         WHERE a.session_id = session
           AND NOT EXISTS (SELECT FROM webinar_live.run WHERE run.session_id = a.session_id AND run.started_at = a.started_at)
        RETURNING a.day
    ), counted AS (
        INSERT INTO webinar_live.analytics_run AS a
               (session_id, started_at, ended_at, seconds, participants, audience_seconds, peak, peak_at)
        SELECT r.session_id, r.started_at, r.ended_at, r.seconds, r.participants, r.audience_seconds, r.peak, r.peak_at
          FROM webinar_live.audience_by_run(webinar) AS r
            ON CONFLICT (session_id, started_at) DO UPDATE
           SET ended_at         = excluded.ended_at,
               seconds          = excluded.seconds,
               participants     = CASE WHEN is_known THEN excluded.participants     ELSE a.participants     END,
               audience_seconds = CASE WHEN is_known THEN excluded.audience_seconds ELSE a.audience_seconds END,
               peak             = CASE WHEN is_known THEN excluded.peak             ELSE a.peak             END,
               peak_at          = CASE WHEN is_known THEN excluded.peak_at          ELSE a.peak_at          END
        RETURNING a.day
    )
    INSERT INTO webinar_live.analytics_due (day)
    SELECT day FROM gone UNION SELECT day FROM counted;

    INSERT INTO webinar_live.analytics_webinar AS w
           (session_id, webinar_id, last_started_at, runs, seconds, participants, attended, audience_seconds, peak, provisional, as_of)
    SELECT session, webinar, runs.last_started_at, runs.runs, runs.seconds, people.came, people.attended,
           runs.audience_seconds, runs.peak, coalesce(people.provisional, runs.is_on), now()
      FROM (SELECT max(a.started_at)                AS last_started_at,
                   count(*)                         AS runs,
                   sum(a.seconds)                   AS seconds,
                   sum(a.audience_seconds)          AS audience_seconds,
                   max(a.peak)                      AS peak,
                   bool_or(a.ended_at IS NULL)      AS is_on
              FROM webinar_live.analytics_run AS a
             WHERE a.session_id = session
            HAVING count(*) > 0) AS runs
     CROSS JOIN (SELECT count(*) FILTER (WHERE seen.first_entered_at IS NOT NULL)                             AS came,
                        count(*) FILTER (WHERE coalesce(seen.corrected_state, seen.state) = 'attended')       AS attended,
                        bool_or(seen.provisional)                                                             AS provisional
                   FROM webinar_live.attendance(webinar) AS seen
                  WHERE NOT seen.host) AS people
        ON CONFLICT (session_id) DO UPDATE
       SET last_started_at  = excluded.last_started_at,
           runs             = excluded.runs,
           seconds          = excluded.seconds,
           participants     = CASE WHEN is_known THEN excluded.participants ELSE w.participants END,
           attended         = CASE WHEN is_known THEN excluded.attended     ELSE w.attended     END,
           audience_seconds = excluded.audience_seconds,
           peak             = excluded.peak,
           provisional      = excluded.provisional,
           as_of            = excluded.as_of;
    IF NOT FOUND THEN
        DELETE FROM webinar_live.analytics_webinar WHERE session_id = session;
    END IF;
END
$$;

COMMENT ON FUNCTION webinar_live.count_analytics(session bigint) IS 'Counts anew how many came to one live session, and notes the days that this concerns.';

CREATE FUNCTION webinar_live.count_present(session bigint) RETURNS bigint
    LANGUAGE sql STABLE
    AS $$
    SELECT count(DISTINCT here.user_id)
      FROM webinar_live.present AS here
     WHERE here.session_id = session;
$$;

COMMENT ON FUNCTION webinar_live.count_present(session bigint) IS 'How many accounts are in a live session now. It walks their stays: where a hub runs, session_presence knows.';

CREATE FUNCTION webinar_live.count_use(who bigint, what text, allowed bigint, seconds bigint) RETURNS bigint
    LANGUAGE plpgsql STRICT
    AS $$
DECLARE
    used webinar_live.usage;
BEGIN
    INSERT INTO webinar_live.usage AS u (user_id, kind, times, ends_at)
    VALUES (who, what, 1, now() + seconds * interval '1 second')
        ON CONFLICT (user_id, kind) DO UPDATE
       SET times   = CASE WHEN u.ends_at > now() THEN u.times + 1 ELSE excluded.times   END,
           ends_at = CASE WHEN u.ends_at > now() THEN u.ends_at   ELSE excluded.ends_at END
    RETURNING * INTO used;

    -- Two go for each that comes.
    IF used.times = 1 THEN
        DELETE FROM webinar_live.usage AS u
         USING (SELECT over.user_id, over.kind
                  FROM webinar_live.usage AS over
                 WHERE over.ends_at <= now()
                 ORDER BY over.ends_at
                 LIMIT 2
                   FOR UPDATE SKIP LOCKED) AS outdated
         WHERE u.user_id = outdated.user_id
           AND u.kind    = outdated.kind;
    END IF;

    RETURN CASE WHEN used.times > allowed THEN ceil(extract(epoch FROM used.ends_at - now())) END;
END
$$;

COMMENT ON FUNCTION webinar_live.count_use(who bigint, what text, allowed bigint, seconds bigint) IS 'Counts that an account does something once more, and returns null; beyond what is allowed in so many seconds, the seconds until it may again.';

CREATE FUNCTION webinar_live.delete_webinar(webinar bigint, caller bigint) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    WITH deleted AS (
        DELETE FROM webinars_event AS e
         USING auth_user                 AS u
          LEFT JOIN accounts_userprofile AS p ON p.user_id = u.id
         WHERE e.id = webinar
           AND u.id = caller
           AND u.is_active
           AND (e.organizer_id = u.id OR u.is_staff OR p.role::text = 'admin'::text)
           AND NOT EXISTS (SELECT FROM live_sessions_livesession  AS s WHERE s.webinar_id = webinar AND s.is_active)
           AND NOT EXISTS (SELECT FROM registrations_registration AS r WHERE r.event_id = webinar)
        RETURNING e.id::bigint AS id
    ), lines AS (
        DELETE FROM communications_webinarchatmessage AS m
         USING deleted
         WHERE m.event_id = deleted.id
    ), participants AS (
        DELETE FROM live_sessions_livesessionparticipant AS q
         USING deleted
          JOIN live_sessions_livesession AS s ON s.webinar_id = deleted.id
         WHERE q.session_id = s.id
    ), sessions AS (
        DELETE FROM live_sessions_livesession AS s
         USING deleted
         WHERE s.webinar_id = deleted.id
    )
    SELECT EXISTS (SELECT FROM deleted);
$$;

COMMENT ON FUNCTION webinar_live.delete_webinar(webinar bigint, caller bigint) IS 'Deletes a webinar for its organizer or an admin, with its chat and its session, unless somebody is registered or it is live.';

CREATE PROCEDURE webinar_live.drop_added_column(IN altered text, IN added text)
    LANGUAGE plpgsql
    AS $$
DECLARE
    has_values boolean;
BEGIN
    IF NOT EXISTS (SELECT FROM webinar_live.addition a
                    WHERE a.kind     = 'column'
                      AND a.relation = altered
                      AND a.name     = added) THEN
        RETURN;
    END IF;

    -- A migration has dropped the whole table.
    IF to_regclass(quote_ident(altered)) IS NULL THEN
        DELETE FROM webinar_live.addition a
         WHERE a.relation = altered;
        RETURN;
    END IF;

    -- Locked first, so that no value slips in between the look and the drop.
    EXECUTE format('LOCK TABLE %I IN ACCESS EXCLUSIVE MODE', altered);
    EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE %I IS NOT NULL)', altered, added) INTO has_values;
    IF has_values THEN
        RAISE NOTICE 'column %.% is kept: it holds data', altered, added;
        RETURN;
    END IF;

    EXECUTE format('ALTER TABLE %I DROP COLUMN %I', altered, added);
    DELETE FROM webinar_live.addition a
     WHERE a.kind     = 'column'
       AND a.relation = altered
       AND a.name     = added;
EXCEPTION WHEN dependent_objects_still_exist THEN
    RAISE NOTICE 'column %.% is kept: other objects depend on it', altered, added;
END
$$;

COMMENT ON PROCEDURE webinar_live.drop_added_column(IN altered text, IN added text) IS 'Drops a column that the deploy added to a platform''s table, unless it holds data.';

CREATE PROCEDURE webinar_live.drop_added_index(IN added text)
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM webinar_live.addition a
     WHERE a.kind = 'index'
       AND a.name = added;

    IF FOUND THEN
        EXECUTE format('DROP INDEX IF EXISTS %I', added);
    END IF;
END
$$;

COMMENT ON PROCEDURE webinar_live.drop_added_index(IN added text) IS 'Drops an index that the deploy added.';

CREATE PROCEDURE webinar_live.drop_added_table(IN added text)
    LANGUAGE plpgsql
    AS $$
DECLARE
    has_rows boolean;
BEGIN
    IF NOT EXISTS (SELECT FROM webinar_live.addition a
                    WHERE a.kind     = 'table'
                      AND a.relation = added) THEN
        RETURN;
    END IF;

    -- A migration has dropped it.
    IF to_regclass(quote_ident(added)) IS NULL THEN
        DELETE FROM webinar_live.addition a
         WHERE a.relation = added;
        RETURN;
    END IF;

    -- Locked first, so that no row slips in between the look and the drop.
    EXECUTE format('LOCK TABLE %I IN ACCESS EXCLUSIVE MODE', added);
    EXECUTE format('SELECT EXISTS (SELECT FROM %I)', added) INTO has_rows;
    IF has_rows THEN
        RAISE NOTICE 'table % is kept: it holds data', added;
        RETURN;
    END IF;

    EXECUTE format('DROP TABLE %I', added);
    DELETE FROM webinar_live.addition a
     WHERE a.relation = added;
EXCEPTION WHEN dependent_objects_still_exist THEN
    RAISE NOTICE 'table % is kept: other objects depend on it', added;
END
$$;

COMMENT ON PROCEDURE webinar_live.drop_added_table(IN added text) IS 'Drops a table that the deploy added, unless it holds data.';

CREATE FUNCTION webinar_live.end_captures() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    moment timestamptz := least((to_jsonb(NEW) ->> TG_ARGV[0])::timestamptz, now());
BEGIN
    UPDATE webinar_live.capture AS c
       SET ended_at = greatest(c.started_at, moment)
     WHERE c.session_id = NEW.session_id
       AND c.ended_at IS NULL
       AND (TG_TABLE_NAME = 'run' OR c.started_at <= moment);

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.end_captures() IS 'Ends what is recorded and streamed of a session with its run, or with its room.';

CREATE FUNCTION webinar_live.erase_account(who bigint, by_whom text) RETURNS TABLE(outcome text, is_account_ours boolean)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET lock_timeout TO '200ms'
    AS $_$
DECLARE
    step     CONSTANT integer := 2000;
    ours     CONSTANT boolean := EXISTS (SELECT FROM webinar_live.addition WHERE kind = 'table' AND relation = 'auth_user');
    teacher  CONSTANT text    := 'former-teacher';
    counts   jsonb   := '{}';
    is_whole boolean := true;
    former   integer;
    place    record;
    touched  bigint;
BEGIN
    -- What would refer to the account waits, and is refused then.
    PERFORM FROM auth_user AS u WHERE u.id = who AND NOT (ours AND u.username = teacher) FOR UPDATE;
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'nobody', ours;
        RETURN;
    END IF;

    IF ours AND EXISTS (
        SELECT
          FROM webinars_event                      AS e
          LEFT JOIN live_sessions_livesession      AS s ON s.webinar_id = e.id
          LEFT JOIN webinar_live.webinar_change    AS c ON c.webinar_id = e.id
         WHERE e.organizer_id = who
           AND (s.is_active
                OR c.cancelled_at IS NULL
                   AND e.manual_status <> 'completed'
                   AND (e.date + e.time) AT TIME ZONE 'UTC' + e.duration * interval '1 minute' > pg_catalog.now()))
    THEN
        RETURN QUERY SELECT 'webinars_ahead', ours;
        RETURN;
    END IF;

    -- Words of the account in what belongs to others. A correction stays one, without its reason.
    DELETE FROM webinar_live.chat_notice AS n WHERE n.written_by = who;
    UPDATE webinar_live.attendance_correction AS k SET reason = '–' WHERE k.corrected_by = who;
    DELETE FROM webinar_live.event AS told WHERE told.kind IN ('chat', 'muted', 'help') AND told.data ->> 'user' = who::text;

    -- Past webinars are others' attendance too: they stay, without what the account wrote and showed in them.
    IF ours AND EXISTS (SELECT FROM webinars_event AS e WHERE e.organizer_id = who) THEN
        INSERT INTO auth_user AS u (username, password, first_name, last_name, email, is_active, is_staff, is_superuser, date_joined)
        VALUES (teacher, '!', 'Former', 'teacher', '', false, false, false, pg_catalog.now())
            ON CONFLICT (username) DO NOTHING;
        SELECT u.id INTO STRICT former FROM auth_user AS u WHERE u.username = teacher AND NOT u.is_active AND u.password = '!';

        INSERT INTO webinar_live.file_removal (path)
        SELECT DISTINCT e.thumbnail FROM webinars_event AS e WHERE e.organizer_id = who AND e.thumbnail <> ''
            ON CONFLICT DO NOTHING;
        UPDATE webinar_live.webinar_change AS c
           SET cancel_reason = NULL, sequence = c.sequence + 1, changed_at = pg_catalog.now()
          FROM webinars_event AS e
         WHERE e.id = c.webinar_id
           AND e.organizer_id = who;
        DELETE FROM webinar_live.event AS told
         USING webinars_event AS e
         WHERE e.organizer_id = who
           AND told.webinar_id = e.id
           AND told.kind IN ('webinar', 'settings', 'capture');
        UPDATE webinar_live.webinar_settings AS w SET password = NULL, stream_key = NULL, stream_link = NULL
          FROM webinars_event AS e
         WHERE e.id = w.webinar_id
           AND e.organizer_id = who
           AND coalesce(w.password, w.stream_key, w.stream_link) IS NOT NULL;
        UPDATE webinar_live.capture AS c SET link = NULL
          FROM webinars_event AS e
         WHERE e.id = c.webinar_id
           AND e.organizer_id = who
           AND c.link IS NOT NULL;
        UPDATE webinars_event AS e
           SET organizer_id = former, description = '',
               thumbnail = left(e.thumbnail, 0), live_stream_url = left(e.live_stream_url, 0), updated_at = pg_catalog.now()
         WHERE e.organizer_id = who;
        GET DIAGNOSTICS touched = ROW_COUNT;
        counts := counts || pg_catalog.jsonb_build_object('webinars_event', touched);
    END IF;

    FOR place IN
        SELECT p.relation, p.attribute, p.rule, c.relname::text AS name
          FROM webinar_live.personal_column AS p
          JOIN pg_catalog.pg_class          AS c ON c.oid = p.relation
         ORDER BY p.rule, c.relname, p.attribute
    LOOP
        EXECUTE pg_catalog.format(
                    CASE place.rule
                         WHEN 'goes' THEN 'DELETE FROM %1$s'
                         ELSE 'UPDATE %1$s SET %2$I = NULL'
                    END || ' WHERE ctid = ANY (ARRAY(SELECT t.ctid FROM %1$s AS t WHERE t.%2$I = $1 LIMIT $2))',
                    place.relation, place.attribute)
          USING who, step;
        GET DIAGNOSTICS touched = ROW_COUNT;
        is_whole := is_whole AND touched < step;
        IF touched > 0 THEN
            counts := counts || pg_catalog.jsonb_build_object(
                place.name, touched + coalesce((counts ->> place.name)::bigint, 0));
        END IF;
    END LOOP;

    DELETE FROM webinar_live.usage           AS used   WHERE used.user_id   = who;
    DELETE FROM webinar_live.hub_waiting     AS waits  WHERE waits.user_id  = who;
    DELETE FROM webinar_live.sign_in_failure AS failed WHERE failed.account = who::text;

    IF ours AND is_whole THEN
        DELETE FROM auth_user AS u WHERE u.id = who;
        counts := counts || '{"auth_user": 1}';
    END IF;

    INSERT INTO webinar_live.erasure (erased_by, is_whole, row_counts) VALUES (by_whom, is_whole, counts);
    RETURN QUERY SELECT CASE WHEN is_whole THEN 'erased' ELSE 'more' END, ours;
END
$_$;

COMMENT ON FUNCTION webinar_live.erase_account(who bigint, by_whom text) IS 'Erases an account, or one step of it: every row of ours that names it and every word of it in others; where there is no platform the account too. Outcomes: erased, more (call again), nobody (no such account), webinars_ahead (it organizes some that are still to come, and nothing was done).';

CREATE FUNCTION webinar_live.event_history() RETURNS bigint
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT (('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::bigint - 1) % 8192 << 40;
$$;

COMMENT ON FUNCTION webinar_live.event_history() IS 'The id at which the present history of events begins: the server''s timeline in the bits from 2^40 on.';

CREATE FUNCTION webinar_live.follow_correction() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    UPDATE registrations_registration AS r
       SET attended = (NEW.state = 'attended')
     WHERE r.event_id = NEW.webinar_id
       AND r.user_id  = NEW.user_id
       AND r.attended <> (NEW.state = 'attended');

    RETURN NULL;
EXCEPTION WHEN syntax_error_or_access_rule_violation THEN
    RAISE WARNING 'webinar_live: a registration does not follow a correction: %', SQLERRM
        USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.follow_correction() IS 'Lets a registration say what a host has corrected about its account''s attendance.';

CREATE FUNCTION webinar_live.forget_chat_events() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    newest bigint;
BEGIN
    LOCK TABLE webinar_live.event_turn IN SHARE ROW EXCLUSIVE MODE;

    SELECT max(id) INTO newest FROM webinar_live.event;
    DELETE FROM webinar_live.event;

    UPDATE webinar_live.event_horizon
       SET id = greatest(webinar_live.event_history() + nextval('webinar_live.event_id_seq'), id + 1, newest + 1);

    PERFORM pg_notify('webinar_live_event', '');
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.forget_chat_events() IS 'Empties the outbox, with all words in it, and lets every page begin anew.';

CREATE FUNCTION webinar_live.keep_seat(session bigint, account bigint, seconds bigint, overtaken bigint) RETURNS boolean
    LANGUAGE sql
    AS $$
    WITH kept AS (
        UPDATE webinar_live.seat AS t
           SET (until, left_at) = (
                SELECT CASE WHEN is_overtaken THEN t.until
                            ELSE greatest(t.until, clock_timestamp() + seconds * interval '1 second')
                       END,
                       CASE WHEN is_overtaken THEN t.left_at END
                  FROM coalesce(t.left_at > clock_timestamp() - overtaken * interval '1 second', false) AS is_overtaken
               )
         WHERE t.session_id = session
           AND t.user_id    = account
           AND t.until      > clock_timestamp()
        RETURNING t.user_id
    )
    SELECT EXISTS (SELECT FROM kept);
$$;

COMMENT ON FUNCTION webinar_live.keep_seat(session bigint, account bigint, seconds bigint, overtaken bigint) IS 'Keeps the seat that an account has in a live session, for so many seconds from now at least; one that it has left so many seconds ago, as it is. False if it has none.';

CREATE FUNCTION webinar_live.may_cancel(webinar bigint) RETURNS boolean
    LANGUAGE plpgsql STRICT COST 10000
    AS $$
BEGIN
    PERFORM
       FROM webinars_event AS e
      WHERE e.id = webinar
        FOR NO KEY UPDATE;

    RETURN NOT EXISTS (SELECT
                         FROM live_sessions_livesession AS s
                        WHERE s.webinar_id = webinar
                          AND s.is_active);
END
$$;

COMMENT ON FUNCTION webinar_live.may_cancel(webinar bigint) IS 'Whether no live session of a webinar is active. None starts through the API until the transaction has ended.';

CREATE FUNCTION webinar_live.may_start(webinar bigint) RETURNS boolean
    LANGUAGE plpgsql STRICT COST 10000
    AS $$
BEGIN
    PERFORM
       FROM webinars_event AS e
      WHERE e.id = webinar
        FOR SHARE;

    RETURN NOT EXISTS (SELECT
                         FROM webinar_live.webinar_change AS c
                        WHERE c.webinar_id = webinar
                          AND c.cancelled_at IS NOT NULL);
END
$$;

COMMENT ON FUNCTION webinar_live.may_start(webinar bigint) IS 'Whether a webinar is not cancelled. It stays so until the transaction has ended.';

CREATE FUNCTION webinar_live.note_analytics() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF TG_TABLE_NAME <> 'run' THEN
        INSERT INTO webinar_live.analytics_due (session_id)
        SELECT NEW.session_id
         WHERE NOT EXISTS (SELECT FROM webinar_live.run WHERE run.session_id = NEW.session_id AND run.ended_at IS NULL);
        RETURN NULL;
    END IF;

    INSERT INTO webinar_live.analytics_due (session_id) VALUES (coalesce(NEW.session_id, OLD.session_id));
    IF TG_OP = 'DELETE' THEN
        INSERT INTO webinar_live.analytics_due (day) VALUES ((OLD.started_at AT TIME ZONE 'UTC')::date);
    ELSIF NEW.ended_at > now() - interval '16 minutes' THEN
        INSERT INTO webinar_live.analytics_due (session_id, due_at)
        VALUES (NEW.session_id, NEW.ended_at + interval '16 minutes');
    END IF;
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.note_analytics() IS 'Notes that the analytics of a live session are to be counted anew.';

CREATE FUNCTION webinar_live.note_chapter() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    is_live boolean;
BEGIN
    BEGIN
        is_live := EXISTS (SELECT FROM live_sessions_livesession AS s
                            WHERE s.webinar_id = NEW.webinar_id AND s.is_active);
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR data_exception THEN
        RAISE WARNING 'webinar_live: a notice becomes no chapter of a recording: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
        RETURN NULL;
    END;

    IF is_live THEN
        INSERT INTO webinar_live.chapter (webinar_id, begun_at, text, written_by)
        VALUES (NEW.webinar_id, NEW.written_at, NEW.text, NEW.written_by)
            ON CONFLICT DO NOTHING;
    END IF;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.note_chapter() IS 'Keeps a notice of a webinar that is live, as a chapter of its recordings.';

CREATE FUNCTION webinar_live.note_recording_removal() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    INSERT INTO webinar_live.recording_removal (file, place, removed_at)
    VALUES (OLD.file, OLD.place, now())
        ON CONFLICT (file) DO NOTHING;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.note_recording_removal() IS 'Notes that a file is to go, whoever removed its recording.';

CREATE FUNCTION webinar_live.note_room_ending() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    room    text;
    webinar bigint;
BEGIN
    BEGIN
        IF NOT coalesce(OLD.is_active, false)
           OR TG_OP = 'UPDATE' AND NEW.is_active AND NEW.room_name::text = OLD.room_name::text THEN
            RETURN NULL;
        END IF;

        room    := OLD.room_name;
        webinar := OLD.webinar_id;
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR data_exception THEN
        RAISE WARNING 'webinar_live: the Jitsi server is not told that a room has ended: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;

    INSERT INTO webinar_live.room_ending AS ending (room_name, webinar_id, ended_at, due_at, tries)
    SELECT room, webinar, now(), now(), 0
     WHERE webinar IS NOT NULL
        ON CONFLICT (room_name) DO UPDATE
       SET webinar_id = excluded.webinar_id,
           ended_at   = excluded.ended_at,
           due_at     = excluded.due_at,
           tries      = excluded.tries;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.note_room_ending() IS 'Notes that a room is to end with its session.';

CREATE FUNCTION webinar_live.note_run() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    session    bigint;
    webinar    bigint;
    was_active boolean;
    active     boolean;
    started    timestamptz;
    ended      timestamptz;
BEGIN
    BEGIN
        was_active := coalesce(OLD.is_active, false);
        active     := coalesce(NEW.is_active, false);
        started    := CASE WHEN NEW.started_at IS DISTINCT FROM OLD.started_at AND isfinite(NEW.started_at)
                           THEN least(NEW.started_at, now())
                      END;
        ended      := CASE WHEN NEW.end_time IS DISTINCT FROM OLD.end_time AND isfinite(NEW.end_time)
                           THEN least(NEW.end_time, now())
                      END;
        session    := NEW.id;
        webinar    := NEW.webinar_id;
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR data_exception THEN
        RAISE WARNING 'webinar_live: a run of a live session is not noted: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;

    IF active AND NOT was_active THEN
        INSERT INTO webinar_live.run (session_id, started_at, attended_after)
        SELECT session,
               coalesce(started, now()),
               coalesce((SELECT w.attended_after FROM webinar_live.webinar_settings AS w WHERE w.webinar_id = webinar), '0')
         WHERE NOT EXISTS (SELECT FROM webinar_live.run WHERE session_id = session AND ended_at IS NULL)
            ON CONFLICT (session_id, started_at) DO UPDATE
           SET ended_at  = NULL,
               settle_at = NULL;
    ELSIF active AND started IS NOT NULL THEN
        UPDATE webinar_live.run
           SET started_at = started
         WHERE session_id = session
           AND ended_at IS NULL
           AND NOT EXISTS (SELECT FROM webinar_live.run AS other
                            WHERE other.session_id = session AND other.started_at = started);
    ELSIF NOT active AND (was_active OR ended IS NOT NULL) THEN
        UPDATE webinar_live.run
           SET ended_at  = greatest(started_at, coalesce(ended, now())),
               settle_at = greatest(started_at, coalesce(ended, now())) + interval '1 minute'
         WHERE session_id = session
           AND started_at = (SELECT max(last.started_at) FROM webinar_live.run AS last WHERE last.session_id = session);
    END IF;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.note_run() IS 'Notes from when to when a live session is on the air.';

CREATE FUNCTION webinar_live.note_webinar_analytics() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    webinar bigint;
BEGIN
    IF TG_TABLE_NAME = 'attendance_correction' THEN
        INSERT INTO webinar_live.analytics_due (session_id)
        SELECT w.session_id
          FROM webinar_live.analytics_webinar AS w
         WHERE w.webinar_id = coalesce(NEW.webinar_id, OLD.webinar_id);
        RETURN NULL;
    END IF;

    BEGIN
        IF NEW.organizer_id IS DISTINCT FROM OLD.organizer_id THEN
            webinar := NEW.id;
        END IF;
    EXCEPTION WHEN syntax_error_or_access_rule_violation THEN
        RAISE WARNING 'webinar_live: another organizer of a webinar is not noted: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;
    INSERT INTO webinar_live.analytics_due (day)
    SELECT r.day
      FROM webinar_live.analytics_webinar AS w
      JOIN webinar_live.analytics_run     AS r ON r.session_id = w.session_id
     WHERE w.webinar_id = webinar;
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.note_webinar_analytics() IS 'Notes that the analytics of a webinar are to be counted anew.';

CREATE FUNCTION webinar_live.note_webinar_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    changed bigint;
BEGIN
    BEGIN
        IF NEW.title::text IS NOT DISTINCT FROM OLD.title::text
           AND NEW.thumbnail::text IS NOT DISTINCT FROM OLD.thumbnail::text
           AND NEW.date::text IS NOT DISTINCT FROM OLD.date::text
           AND NEW.time::text IS NOT DISTINCT FROM OLD.time::text
           AND NEW.duration::text IS NOT DISTINCT FROM OLD.duration::text THEN
            RETURN NULL;
        END IF;

        changed := NEW.id;
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR data_exception THEN
        RAISE WARNING 'webinar_live: pages are not told of a changed webinar: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;

    INSERT INTO webinar_live.webinar_change AS c (webinar_id, sequence, changed_at)
    SELECT changed, 1, pg_catalog.now()
     WHERE changed IS NOT NULL
        ON CONFLICT (webinar_id) DO UPDATE
       SET sequence   = c.sequence OPERATOR(pg_catalog.+) 1,
           changed_at = excluded.changed_at;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.note_webinar_change() IS 'Counts a change of a webinar''s title, picture or time.';

CREATE FUNCTION webinar_live.notice_document(webinar bigint) RETURNS json
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT row_to_json(document.*)
      FROM (
        SELECT (SELECT n.text FROM webinar_live.chat_notice AS n WHERE n.webinar_id = webinar) AS text
      ) AS document;
$$;

COMMENT ON FUNCTION webinar_live.notice_document(webinar bigint) IS 'What stands on top of a webinar''s chat as pages read it: JSON on one line, its text null where nothing does.';

CREATE FUNCTION webinar_live.password_fingerprint(account bigint) RETURNS text
    LANGUAGE sql STABLE STRICT SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
    SELECT left(encode(sha256(convert_to(u.password, 'UTF8')), 'hex'), 16)
      FROM auth_user AS u
     WHERE u.id = account;
$$;

COMMENT ON FUNCTION webinar_live.password_fingerprint(account bigint) IS 'Another text after each change of an account''s password: 64 bits of the SHA-256 of its salted hash.';

CREATE FUNCTION webinar_live.picture_address(path text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
    SELECT CASE
               WHEN path = '' THEN NULL
               WHEN path ~ '^https?://' THEN path
               ELSE (SELECT '/media/' || string_agg(
                                CASE WHEN sign ~ '^[A-Za-z0-9._~/-]$' COLLATE "C" THEN sign
                                     ELSE regexp_replace(upper(encode(convert_to(sign, 'UTF8'), 'hex')), '(..)', '%\1', 'g')
                                END, '' ORDER BY place)
                       FROM regexp_split_to_table(path, '') WITH ORDINALITY AS signs (sign, place))
           END;
$_$;

COMMENT ON FUNCTION webinar_live.picture_address(path text) IS 'Where a browser finds a picture that a column of the platform names; null for none.';

CREATE FUNCTION webinar_live.publish_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET enable_seqscan TO 'off'
    SET enable_sort TO 'off'
    AS $$
DECLARE
    last     bigint := currval('webinar_live.event_number_seq');
    for_rows text   := current_setting('lock_timeout');
    history  bigint;
    first    bigint;
    given    bigint;
BEGIN
    IF last > NEW.number AND NOT EXISTS (SELECT FROM webinar_live.event WHERE ctid = NEW.ctid) THEN
        RETURN NULL;
    END IF;

    PERFORM set_config('lock_timeout', webinar_live.turn_timeout(), true);
    LOCK TABLE webinar_live.event_turn IN SHARE ROW EXCLUSIVE MODE;
    PERFORM set_config('lock_timeout', for_rows, true);

    IF current_setting('transaction_isolation') = 'serializable' THEN
        UPDATE webinar_live.event
           SET id = webinar_live.event_history() + nextval('webinar_live.event_id_seq')
         WHERE ctid = NEW.ctid;
    ELSIF last > NEW.number THEN
        history := webinar_live.event_history();
        first   := greatest(nextval('webinar_live.event_id_seq'),
                            1 + (SELECT id FROM webinar_live.event WHERE id IS NOT NULL ORDER BY id DESC LIMIT 1) - history,
                            1 + (SELECT id FROM webinar_live.event_horizon WHERE one) - history);
        PERFORM setval('webinar_live.event_id_seq', first + last - NEW.number);

        UPDATE webinar_live.event
           SET id = history + first + number - NEW.number
         WHERE number BETWEEN NEW.number AND last
           AND id IS NULL;
    ELSE
        UPDATE webinar_live.event
           SET id = greatest(webinar_live.event_history() + nextval('webinar_live.event_id_seq'),
                             1 + (SELECT id FROM webinar_live.event WHERE id IS NOT NULL ORDER BY id DESC LIMIT 1),
                             1 + (SELECT id FROM webinar_live.event_horizon WHERE one))
         WHERE ctid = NEW.ctid
        RETURNING id INTO given;

        -- Of a history that begins at a multiple of 2^40.
        IF given % 1099511627776 <> currval('webinar_live.event_id_seq') THEN
            PERFORM setval('webinar_live.event_id_seq', given - webinar_live.event_history());
        END IF;
    END IF;

    PERFORM pg_notify('webinar_live_event', '');
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.publish_event() IS 'Gives an event its id, in the order of commit, and wakes who listens on webinar_live_event.';

CREATE PROCEDURE webinar_live.rebuild_analytics()
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO webinar_live.analytics_due (session_id)
    SELECT run.session_id FROM webinar_live.run
     UNION
    SELECT w.session_id FROM webinar_live.analytics_webinar AS w;
    INSERT INTO webinar_live.analytics_due (day)
    SELECT DISTINCT d.day FROM webinar_live.analytics_day AS d;
    COMMIT;

    WHILE EXISTS (SELECT FROM webinar_live.analytics_due WHERE due_at <= now()) LOOP
        -- Nothing is done where a hub is at it.
        IF webinar_live.refresh_analytics() = 0 THEN
            PERFORM pg_sleep(0.1);
        END IF;
        COMMIT;
    END LOOP;

    UPDATE webinar_live.analytics_total SET as_of = NULL;
    COMMIT;
    PERFORM webinar_live.refresh_analytics();
END
$$;

COMMENT ON PROCEDURE webinar_live.rebuild_analytics() IS 'Counts all of the analytics anew from what is kept of attendance; it commits as it goes.';

CREATE PROCEDURE webinar_live.record_addition(IN kind text, IN relation text, IN name text)
    LANGUAGE sql
    AS $$
    INSERT INTO webinar_live.addition (kind, relation, name)
    VALUES (record_addition.kind, record_addition.relation, record_addition.name)
        ON CONFLICT DO NOTHING;
$$;

COMMENT ON PROCEDURE webinar_live.record_addition(IN kind text, IN relation text, IN name text) IS 'Notes that the deploy added something among the platform''s tables.';

CREATE FUNCTION webinar_live.record_participant() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    INSERT INTO live_sessions_livesessionparticipant (session_id, user_id, joined_at)
    VALUES (NEW.session_id, NEW.user_id, NEW.entered_at)
        ON CONFLICT (session_id, user_id) DO NOTHING;

    RETURN NULL;
EXCEPTION WHEN syntax_error_or_access_rule_violation THEN
    RAISE WARNING 'webinar_live: a participant is not recorded: %', SQLERRM
        USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.record_participant() IS 'Makes who comes to a live session for the first time its participant, as the platform knows them.';

CREATE FUNCTION webinar_live.refresh_analytics() RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET lock_timeout TO '200ms'
    AS $$
DECLARE
    started timestamptz := clock_timestamp();
    total   webinar_live.analytics_total;
    session bigint;
    noted   date;
    done    integer := 0;
BEGIN
    SET CONSTRAINTS ALL IMMEDIATE;
    SELECT * INTO total FROM webinar_live.analytics_total FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;

    INSERT INTO webinar_live.analytics_due (session_id)
    SELECT run.session_id
      FROM webinar_live.run
      LEFT JOIN webinar_live.analytics_webinar AS w ON w.session_id = run.session_id
     WHERE run.ended_at IS NULL
       AND (w.as_of IS NULL OR w.as_of < now() - interval '1 minute')
       AND NOT EXISTS (SELECT FROM webinar_live.analytics_due AS d WHERE d.session_id = run.session_id AND d.due_at <= now());

    WHILE clock_timestamp() < started + interval '0.2 seconds' LOOP
        SELECT d.session_id INTO session
          FROM webinar_live.analytics_due AS d
         WHERE d.session_id IS NOT NULL
           AND d.due_at <= now()
         ORDER BY d.due_at, d.session_id
         LIMIT 1;
        EXIT WHEN NOT FOUND;
        BEGIN
            DELETE FROM webinar_live.analytics_due WHERE session_id = session AND due_at <= now();
            PERFORM webinar_live.count_analytics(session);
        EXCEPTION WHEN foreign_key_violation THEN
            -- It has just been deleted.
            DELETE FROM webinar_live.analytics_due WHERE session_id = session;
        WHEN syntax_error_or_access_rule_violation OR lock_not_available OR deadlock_detected OR query_canceled THEN
            UPDATE webinar_live.analytics_due SET due_at = now() + interval '10 minutes' WHERE session_id = session AND due_at <= now();
            RAISE WARNING 'webinar_live: the analytics of a live session are not counted: %', SQLERRM
                USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
            RETURN done;
        END;
        done := done + 1;
    END LOOP;

    BEGIN
        WHILE clock_timestamp() < started + interval '0.3 seconds' LOOP
            SELECT d.day INTO noted FROM webinar_live.analytics_due AS d WHERE d.day IS NOT NULL ORDER BY d.day LIMIT 1;
            EXIT WHEN NOT FOUND;
            DELETE FROM webinar_live.analytics_due WHERE day = noted;
            DELETE FROM webinar_live.analytics_day WHERE day = noted;
            INSERT INTO webinar_live.analytics_day (day, organizer_id, runs, seconds, participants, audience_seconds, provisional)
            SELECT r.day, e.organizer_id, count(*), sum(r.seconds), sum(r.participants), sum(r.audience_seconds), bool_or(w.provisional)
              FROM webinar_live.analytics_run     AS r
              JOIN webinar_live.analytics_webinar AS w ON w.session_id = r.session_id
              JOIN webinars_event                 AS e ON e.id = w.webinar_id
             WHERE r.day = noted
             GROUP BY r.day, e.organizer_id;
            done := done + 1;
        END LOOP;

        IF total.as_of IS NULL OR total.as_of + 100 * total.took < clock_timestamp() THEN
            started := clock_timestamp();
            -- An emptied table tells no trigger of its rows.
            DELETE FROM webinar_live.analytics_day WHERE NOT EXISTS (SELECT FROM webinar_live.analytics_run);
            UPDATE webinar_live.analytics_total
               SET (webinars, sessions, active_sessions, held, participants, completed_held, completed_seconds, provisional) = (
                   SELECT e.webinars, s.sessions, s.active, w.held, w.participants, w.completed, w.seconds, w.provisional
                     FROM (SELECT count(*) AS webinars FROM webinars_event) AS e,
                          (SELECT count(*) AS sessions, count(*) FILTER (WHERE is_active) AS active
                             FROM live_sessions_livesession) AS s,
                          (SELECT count(*)                                                  AS held,
                                  coalesce(sum(a.participants), 0)                          AS participants,
                                  count(*) FILTER (WHERE o.session_id IS NULL)              AS completed,
                                  coalesce(sum(a.seconds) FILTER (WHERE o.session_id IS NULL), 0) AS seconds,
                                  count(*) FILTER (WHERE a.provisional)                     AS provisional
                             FROM webinar_live.analytics_webinar AS a
                             LEFT JOIN webinar_live.run AS o ON o.session_id = a.session_id AND o.ended_at IS NULL) AS w),
                   as_of = clock_timestamp(),
                   took  = clock_timestamp() - started;
        END IF;
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR lock_not_available OR deadlock_detected OR query_canceled
                OR foreign_key_violation THEN
        RAISE WARNING 'webinar_live: the analytics are not added up: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;
    RETURN done;
END
$$;

COMMENT ON FUNCTION webinar_live.refresh_analytics() IS 'Counts anew what has changed, as much of it as a third of a second allows, and tells how many sessions and days that were.';

CREATE PROCEDURE webinar_live.refuse_hidden_table(IN name text)
    LANGUAGE plpgsql
    AS $$
DECLARE
    hidden text;
BEGIN
    SELECT string_agg(n.nspname, ', ')
      INTO hidden
      FROM pg_catalog.pg_class     AS c
      JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
     WHERE c.relname = refuse_hidden_table.name
       AND c.relkind IN ('r', 'p', 'v', 'f')
       AND n.nspname !~ '^pg_';

    IF hidden IS NOT NULL THEN
        RAISE EXCEPTION 'the platform''s table % stands in the schema %, where this login does not look (search_path: %)',
            name, hidden, current_setting('search_path')
            USING HINT = format('For example: ALTER ROLE %I SET search_path = %I, public; and the same for the logins of the workers, sign-in and hub.',
                                current_user, hidden);
    END IF;
END
$$;

COMMENT ON PROCEDURE webinar_live.refuse_hidden_table(IN name text) IS 'Keeps the deploy from making a table that the platform has in another schema.';

CREATE FUNCTION webinar_live.remove_aged(asked text, before timestamp with time zone, at_most integer) RETURNS bigint
    LANGUAGE plpgsql STRICT SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET lock_timeout TO '500ms'
    AS $_$
DECLARE
    aged_at CONSTANT text := webinar_live.retained(asked);
    removed bigint := 0;
BEGIN
    IF before > pg_catalog.now() - interval '1 day' OR at_most NOT BETWEEN 1 AND 1000 THEN
        RAISE EXCEPTION 'what is younger than a day stays, and 1000 rows go at a time'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;

    IF aged_at IS NOT NULL THEN
        EXECUTE pg_catalog.format(
            'DELETE FROM %1$s WHERE ctid = ANY (ARRAY(SELECT ctid FROM %1$s WHERE %2$s < $1 ORDER BY %2$s LIMIT $2 FOR UPDATE SKIP LOCKED))',
            asked::regclass, aged_at)
          USING before, at_most;
        GET DIAGNOSTICS removed = ROW_COUNT;
    END IF;
    RETURN removed;
END
$_$;

COMMENT ON FUNCTION webinar_live.remove_aged(asked text, before timestamp with time zone, at_most integer) IS 'Deletes the oldest rows of a table that is listed in webinar_live.retention, at most so many and none younger than a day; how many.';

CREATE FUNCTION webinar_live.retained(asked text) RETURNS text
    LANGUAGE sql STABLE STRICT
    SET search_path TO 'public', 'pg_temp'
    AS $$
    SELECT r.aged_at
      FROM webinar_live.retention AS r
      JOIN pg_catalog.pg_class    AS c ON c.oid = to_regclass(r.relation)
     WHERE r.relation = asked
       AND (c.relnamespace = 'webinar_live'::regnamespace
            OR EXISTS (SELECT FROM webinar_live.addition AS ours WHERE ours.kind = 'table' AND to_regclass(ours.relation) = c.oid));
$$;

COMMENT ON FUNCTION webinar_live.retained(asked text) IS 'By what rows of a table are old, as webinar_live.retention says; null where the table is a platform''s, or not there.';

CREATE FUNCTION webinar_live.right_difference(whose text) RETURNS TABLE(verdict text, privilege text, object text)
    LANGUAGE sql STABLE
    AS $$
    WITH listed AS (
        SELECT r.relation, r.privilege, r.columns, c.oid, c.relnamespace
          FROM webinar_live.role_right AS r
          LEFT JOIN pg_class           AS c ON c.oid = to_regclass(r.relation)
         WHERE r.role = whose
           AND r.privilege <> 'EXECUTE'
    ), expected AS (
        SELECT l.privilege || coalesce(' (' || quote_ident(named) || ')', '') AS privilege,
               'TABLE ' || coalesce(l.oid::regclass::text, l.relation) AS object
          FROM listed AS l
          LEFT JOIN unnest(l.columns) AS named ON true
         UNION
        -- Open to PUBLIC as a rule, but a site may have closed it.
        SELECT 'USAGE', 'SCHEMA ' || l.relnamespace::regnamespace
          FROM listed AS l
         WHERE l.oid IS NOT NULL
         UNION
        -- Before Django 4.1 ids came from a sequence's default, which asks for a right of its own.
        SELECT 'USAGE', 'SEQUENCE ' || pg_get_serial_sequence(l.oid::regclass::text, a.attname)::regclass
          FROM listed       AS l
          JOIN pg_attribute AS a ON a.attrelid = l.oid AND a.atthasdef AND NOT a.attisdropped
         WHERE l.privilege = 'INSERT'
           AND pg_get_serial_sequence(l.oid::regclass::text, a.attname) IS NOT NULL
         UNION
        -- An identity column draws by itself; that its sequence is behind the rows, `webinar-live check` reads.
        SELECT 'SELECT', 'SEQUENCE ' || pg_get_serial_sequence(l.oid::regclass::text, a.attname)::regclass
          FROM listed       AS l
          JOIN pg_attribute AS a ON a.attrelid = l.oid AND a.attidentity <> '' AND NOT a.attisdropped
         WHERE l.privilege = 'INSERT'
         UNION
        SELECT r.privilege, 'FUNCTION ' || coalesce(to_regprocedure(r.relation)::text, r.relation)
          FROM webinar_live.role_right AS r
         WHERE r.role = whose
           AND r.privilege = 'EXECUTE'
    ), held AS (
        SELECT acl.privilege_type AS privilege,
               CASE c.relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || c.oid::regclass AS object
          FROM pg_class AS c
         CROSS JOIN aclexplode(c.relacl) AS acl
         WHERE acl.grantee = to_regrole(quote_ident(whose))
         UNION
        -- A column that is dropped keeps its rights, and nobody can revoke them.
        SELECT format('%s (%I)', acl.privilege_type, a.attname), 'TABLE ' || a.attrelid::regclass
          FROM pg_attribute AS a
         CROSS JOIN aclexplode(a.attacl) AS acl
         WHERE acl.grantee = to_regrole(quote_ident(whose))
           AND NOT a.attisdropped
         UNION
        SELECT acl.privilege_type, 'FUNCTION ' || p.oid::regprocedure
          FROM pg_proc AS p
         CROSS JOIN aclexplode(p.proacl) AS acl
         WHERE acl.grantee = to_regrole(quote_ident(whose))
         UNION
        SELECT acl.privilege_type, 'SCHEMA ' || n.oid::regnamespace
          FROM pg_namespace AS n
         CROSS JOIN aclexplode(n.nspacl) AS acl
         WHERE acl.grantee = to_regrole(quote_ident(whose))
    )
    SELECT 'lacks', lacking.* FROM (TABLE expected EXCEPT TABLE held) AS lacking
     UNION ALL
    SELECT 'holds', excess.*  FROM (TABLE held EXCEPT TABLE expected) AS excess
     ORDER BY 3, 2;
$$;

COMMENT ON FUNCTION webinar_live.right_difference(whose text) IS 'Where a role''s rights in this database are others than role_right lists: what it lacks, and what it holds too much.';

CREATE FUNCTION webinar_live.seen(session bigint) RETURNS TABLE(is_room boolean, user_id integer, breakout text, entered_at timestamp with time zone, left_at timestamp with time zone, is_open boolean)
    LANGUAGE sql STABLE
    AS $_$
    SELECT true,
           visit.user_id,
           visit.breakout,
           coalesce(visit.joined_at, visit.left_at),
           -- The server's clock may have been set back between the two.
           greatest(visit.joined_at,
                    coalesce(visit.left_at,
                             (SELECT min(coalesce(run.ended_at, now()))
                                FROM webinar_live.run
                               WHERE run.session_id = $1
                                 AND coalesce(run.ended_at, now()) > visit.joined_at))),
           visit.left_at IS NULL
      FROM webinar_live.room_visit AS visit
     WHERE visit.session_id = $1
     UNION ALL
    SELECT false,
           stay.user_id,
           NULL,
           stay.entered_at,
           greatest(stay.entered_at,
                    CASE WHEN stay.left_at IS NOT NULL THEN stay.left_at
                         WHEN here.is_present          THEN now()
                         ELSE coalesce(stay.seen_at, hub.heartbeat_at)
                    END),
           here.is_present
      FROM webinar_live.stay
      LEFT JOIN webinar_live.hub ON hub.id = stay.hub_id
     CROSS JOIN LATERAL (
        SELECT stay.left_at IS NULL
               AND EXISTS (SELECT FROM webinar_live.present WHERE present.stay_id = stay.id) AS is_present
      ) AS here
     WHERE stay.session_id = $1
$_$;

COMMENT ON FUNCTION webinar_live.seen(session bigint) IS 'From when to when rooms and pages of a live session each saw whom; user_id is null for who has no account here. What is not over ends now, or with the run.';

CREATE PROCEDURE webinar_live.set_rights(IN whose text)
    LANGUAGE plpgsql
    AS $$
DECLARE
    difference record;
    listed     regprocedure;
BEGIN
    -- A function that is listed is not for everybody, but a restore that does not find its roles leaves it so.
    FOR listed IN
        SELECT f.oid
          FROM webinar_live.role_right AS r
         CROSS JOIN to_regprocedure(CASE r.privilege WHEN 'EXECUTE' THEN r.relation END) AS f (oid)
         WHERE r.role = whose
           AND f.oid IS NOT NULL
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', listed);
    END LOOP;

    FOR difference IN SELECT * FROM webinar_live.right_difference(whose) LOOP
        EXECUTE format(CASE difference.verdict
                            WHEN 'lacks' THEN 'GRANT %s ON %s TO %I'
                            ELSE 'REVOKE %s ON %s FROM %I'
                       END, difference.privilege, difference.object, whose);
    END LOOP;
END
$$;

COMMENT ON PROCEDURE webinar_live.set_rights(IN whose text) IS 'Grants a role what role_right lists for it, and takes back whatever else it holds in this database.';

CREATE FUNCTION webinar_live.settings_document(webinar bigint) RETURNS json
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT row_to_json(document.*)
      FROM (
        SELECT coalesce(s.entry, 'registered')              AS entry,
               coalesce(s.audience, 'talks')                AS audience,
               coalesce(s.lobby, false)                     AS lobby,
               CASE WHEN s.password IS NOT NULL THEN true END AS password,
               s.participant_limit                          AS participant_limit,
               coalesce(s.muted_on_entry, false)            AS muted_on_entry,
               coalesce(s.chat, 'everyone')                 AS chat,
               coalesce(s.screen_share, 'everyone')         AS screen_share,
               CASE WHEN s.attended_after LIKE '%\%' THEN to_json(s.attended_after)
                    ELSE to_json(s.attended_after::integer)
               END                                          AS attended_after,
               CASE WHEN s.stream_key IS NOT NULL THEN true END AS stream_key,
               s.stream_link                                AS stream_link,
               parts.co_hosts                               AS co_hosts,
               parts.speakers                               AS speakers
          FROM (SELECT coalesce(json_agg(p.user_id ORDER BY p.user_id) FILTER (WHERE p.part = 'co_host'), '[]') AS co_hosts,
                       coalesce(json_agg(p.user_id ORDER BY p.user_id) FILTER (WHERE p.part = 'speaker'), '[]') AS speakers
                  FROM webinar_live.webinar_part AS p
                 WHERE p.webinar_id = webinar) AS parts
          LEFT JOIN webinar_live.webinar_settings AS s ON s.webinar_id = webinar
      ) AS document;
$$;

COMMENT ON FUNCTION webinar_live.settings_document(webinar bigint) IS 'A webinar''s settings as hosts and pages read them: JSON on one line, never with the password or the stream''s key itself.';

CREATE FUNCTION webinar_live.settle_attendance() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET lock_timeout TO '200ms'
    AS $$
DECLARE
    due       record;
    is_final  boolean;
    gives_way boolean := false;
BEGIN
    FOR due IN
        SELECT run.session_id, run.started_at, run.ended_at, s.webinar_id
          FROM webinar_live.run
          JOIN live_sessions_livesession AS s ON s.id = run.session_id
         WHERE run.settle_at <= now()
         ORDER BY run.settle_at
         LIMIT 5
           FOR UPDATE OF run SKIP LOCKED
    LOOP
        BEGIN
            WITH seen AS MATERIALIZED (
                SELECT * FROM webinar_live.attendance(due.webinar_id)
            ), marked AS (
                UPDATE registrations_registration AS r
                   SET attended = true
                  FROM seen
                 WHERE NOT seen.provisional
                   AND coalesce(seen.corrected_state, seen.state) = 'attended'
                   AND r.event_id = due.webinar_id
                   AND r.user_id  = seen.user_id
                   AND NOT r.attended
            )
            SELECT NOT coalesce(bool_or(seen.provisional), false)
              INTO is_final
              FROM seen;
        EXCEPTION WHEN syntax_error_or_access_rule_violation OR lock_not_available OR deadlock_detected THEN
            is_final  := false;
            gives_way := SQLSTATE = '55P03';
            RAISE WARNING 'webinar_live: who attended is not noted: %', SQLERRM
                USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
        END;

        UPDATE webinar_live.run
           SET settle_at = CASE WHEN NOT is_final AND due.ended_at > now() - interval '1 day' THEN now() + interval '1 minute' END
         WHERE session_id = due.session_id
           AND started_at = due.started_at;
        EXIT WHEN gives_way;
    END LOOP;
END
$$;

COMMENT ON FUNCTION webinar_live.settle_attendance() IS 'Sets the registrations of who attended, by the webinar''s rule, for runs that have ended and are final.';

CREATE FUNCTION webinar_live.take_chat_turn(webinar bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE
    for_rows text := current_setting('lock_timeout');
BEGIN
    PERFORM set_config('lock_timeout', webinar_live.turn_timeout(), true);
    PERFORM FROM webinar_live.chat_turn WHERE number = webinar % 64 FOR UPDATE;
    PERFORM set_config('lock_timeout', for_rows, true);
END
$$;

COMMENT ON FUNCTION webinar_live.take_chat_turn(webinar bigint) IS 'Waits until nobody else writes in this webinar''s chat, and keeps others from it until the transaction has ended.';

CREATE FUNCTION webinar_live.take_seat(webinar bigint, account bigint, seconds bigint) RETURNS boolean
    LANGUAGE plpgsql STRICT
    AS $$
DECLARE
    seats   integer;
    session bigint;
BEGIN
    SELECT w.participant_limit INTO seats
      FROM webinar_live.webinar_settings AS w
     WHERE w.webinar_id = webinar
       FOR NO KEY UPDATE;

    SELECT s.id INTO session
      FROM live_sessions_livesession AS s
     WHERE s.webinar_id = webinar
       AND s.is_active;

    IF session IS NULL THEN
        RETURN NULL;
    END IF;

    IF seats IS NULL OR webinar_live.keep_seat(session, account, seconds, 0) THEN
        RETURN true;
    END IF;

    DELETE FROM webinar_live.seat AS t
     WHERE t.session_id = session
       AND t.until     <= clock_timestamp();

    IF (SELECT count(*) FROM webinar_live.seat AS t WHERE t.session_id = session) >= seats THEN
        RETURN false;
    END IF;

    INSERT INTO webinar_live.seat (session_id, user_id, until)
    VALUES (session, account, clock_timestamp() + seconds * interval '1 second');

    RETURN true;
END
$$;

COMMENT ON FUNCTION webinar_live.take_seat(webinar bigint, account bigint, seconds bigint) IS 'Takes a seat in a webinar''s active session for so many seconds, or keeps the one that the account has. False if all are taken, null if no session is active.';

CREATE FUNCTION webinar_live.turn_timeout() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    SELECT coalesce(nullif(current_setting('webinar_live.turn_timeout', true), ''), current_setting('lock_timeout'));
$$;

COMMENT ON FUNCTION webinar_live.turn_timeout() IS 'How long this session waits for its turn, as lock_timeout has it: what it was told for that, else that itself.';

CREATE FUNCTION webinar_live.webinar_document(webinar bigint) RETURNS json
    LANGUAGE sql STABLE
    SET search_path TO 'public', 'pg_temp'
    AS $$
    SELECT pg_catalog.row_to_json(document.*)
      FROM (
        SELECT e.id::bigint                                                   AS webinar,
               e.title::text                                                  AS title,
               webinar_live.picture_address(e.thumbnail::text)                AS thumbnail,
               CASE WHEN e.date::date BETWEEN '1900-01-01'::date AND '9999-12-31'::date
                    THEN pg_catalog.to_char(e.date::timestamp, 'YYYY-MM-DD'::text) END AS date,
               pg_catalog.to_char(e.time::time::interval, 'HH24:MI:SS'::text) AS time,
               e.duration::integer                                            AS duration,
               moment.start_time                                              AS start_time,
               moment.end_time                                                AS end_time,
               c.cancelled_at IS NOT NULL                                     AS cancelled,
               c.cancel_reason                                                AS cancel_reason
          FROM webinars_event AS e
          LEFT JOIN webinar_live.webinar_change AS c ON c.webinar_id = e.id
         CROSS JOIN LATERAL (
            SELECT greatest(least(e.date::date, '10000-01-01'::date), '1899-01-01'::date) + e.time::time AS begins
            OFFSET 0
          ) AS planned
         CROSS JOIN LATERAL (
            SELECT CASE WHEN begins >= '1900-01-01'::timestamp AND begins < '10000-01-01'::timestamp
                        THEN pg_catalog.to_char(begins, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'::text) END AS start_time,
                   CASE WHEN ends >= '1900-01-01'::timestamp AND ends < '10000-01-01'::timestamp
                        THEN pg_catalog.to_char(ends, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'::text) END AS end_time
              FROM (SELECT planned.begins,
                           planned.begins
                           + pg_catalog.make_interval(mins => greatest(e.duration::integer, 0)) AS ends) AS limits
          ) AS moment
         WHERE e.id = webinar
      ) AS document;
$$;

COMMENT ON FUNCTION webinar_live.webinar_document(webinar bigint) IS 'A webinar''s title and picture, when it takes place, and whether, as pages are told: JSON on one line; null for a webinar that is gone.';

CREATE FUNCTION webinar_live.write_capture_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    webinar bigint := coalesce(NEW.webinar_id, OLD.webinar_id);
BEGIN
    INSERT INTO webinar_live.event (webinar_id, kind, data)
    VALUES (webinar, 'capture', webinar_live.capture_document(webinar));

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_capture_event() IS 'Writes the event of what is recorded and streamed.';

CREATE FUNCTION webinar_live.write_chat_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
DECLARE
    gone    bigint;
    gone_of bigint;
    webinar bigint;
    line    json;
BEGIN
    BEGIN
        IF TG_OP <> 'INSERT' THEN
            -- What this transaction wrote itself was never told; what it found is compared with what it leaves.
            IF OLD.xmin::text = (pg_catalog.txid_current() % 4294967296)::text
               OR EXISTS (SELECT
                            FROM communications_webinarchatmessage AS m
                           WHERE m.id            = OLD.id
                             AND m.event_id      = OLD.event_id
                             AND m.user_id       = OLD.user_id
                             AND m.message::text = OLD.message::text) THEN
                RETURN NULL;
            END IF;

            gone := OLD.id;
            SELECT e.id INTO gone_of FROM webinars_event AS e WHERE e.id = OLD.event_id;
        END IF;

        SELECT m.event_id, pg_catalog.row_to_json(told.*)
          INTO webinar, line
          FROM communications_webinarchatmessage AS m
         CROSS JOIN LATERAL (
            SELECT m.id,
                   m.event_id AS event,
                   m.user_id  AS "user",
                   (SELECT a.username FROM auth_user AS a WHERE a.id = m.user_id) AS user_username,
                   CASE WHEN EXISTS (SELECT FROM auth_user AS a
                                      WHERE a.id = m.user_id AND a.is_staff)
                          OR EXISTS (SELECT FROM accounts_userprofile AS p
                                      WHERE p.user_id = m.user_id AND p.role::text = 'admin'::text)
                        THEN 'admin'
                        ELSE 'student'
                   END AS user_role,
                   (SELECT coalesce(nullif(pg_catalog.concat_ws(' ', nullif(a.first_name::text, ''), nullif(a.last_name::text, '')), ''),
                                    a.username::text)
                      FROM auth_user AS a WHERE a.id = m.user_id) AS user_name,
                   (SELECT webinar_live.picture_address(p.profile_picture::text)
                      FROM accounts_userprofile AS p WHERE p.user_id = m.user_id) AS user_picture_url,
                   m.message,
                   pg_catalog.to_char(m.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS created_at
          ) AS told
         WHERE m.id = NEW.id;
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR data_exception THEN
        RAISE WARNING 'webinar_live: pages are not told of a chat message: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;

    IF gone IS NOT NULL THEN
        DELETE FROM webinar_live.event AS told
         WHERE told.kind       = 'chat'::text
           AND told.message_id = gone;

        INSERT INTO webinar_live.event (webinar_id, kind, data, message_id)
        SELECT gone_of, 'chat_removed', pg_catalog.json_build_object('id', gone), gone
         WHERE gone_of IS NOT NULL;
    END IF;

    INSERT INTO webinar_live.event (webinar_id, kind, data, message_id)
    SELECT webinar, 'chat', line, NEW.id
     WHERE line IS NOT NULL;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_chat_event() IS 'Writes the events of a chat message: that it is written, and that it is gone.';

CREATE FUNCTION webinar_live.write_help_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    INSERT INTO webinar_live.event (webinar_id, kind, data)
    SELECT s.webinar_id,
           'help',
           json_build_object('user', NEW.user_id)
      FROM live_sessions_livesession AS s
     WHERE s.id = NEW.session_id;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_help_event() IS 'Writes the event of somebody to whom a host has sent help.';

CREATE FUNCTION webinar_live.write_mute_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    webinar bigint  := coalesce(NEW.webinar_id, OLD.webinar_id);
    account integer := coalesce(NEW.user_id, OLD.user_id);
BEGIN
    INSERT INTO webinar_live.event (webinar_id, kind, data)
    SELECT webinar,
           'muted',
           row_to_json(told.*)
      FROM (
        SELECT account AS "user",
               EXISTS (SELECT
                         FROM webinar_live.chat_mute AS m
                        WHERE m.webinar_id = webinar
                          AND m.user_id    = account) AS muted
      ) AS told;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_mute_event() IS 'Writes the event of somebody who may not write in a chat, or may again.';

CREATE FUNCTION webinar_live.write_notice_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    webinar bigint := coalesce(NEW.webinar_id, OLD.webinar_id);
BEGIN
    DELETE FROM webinar_live.event AS told
     WHERE told.kind       = 'notice'
       AND told.webinar_id = webinar;

    INSERT INTO webinar_live.event (webinar_id, kind, data)
    VALUES (webinar, 'notice', webinar_live.notice_document(webinar));

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_notice_event() IS 'Writes the event of the notice on top of a chat.';

CREATE FUNCTION webinar_live.write_settings_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    webinar bigint := coalesce(NEW.webinar_id, OLD.webinar_id);
BEGIN
    INSERT INTO webinar_live.event (webinar_id, kind, data)
    VALUES (webinar, 'settings', webinar_live.settings_document(webinar));

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_settings_event() IS 'Writes the event of a webinar''s settings.';

CREATE FUNCTION webinar_live.write_status_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
DECLARE
    changed bigint;
    status  json;
BEGIN
    BEGIN
        IF coalesce(OLD.is_active, false) = coalesce(NEW.is_active, false)
           AND (TG_OP <> 'UPDATE' OR OLD.room_name::text = NEW.room_name::text) THEN
            RETURN NULL;
        END IF;

        changed := coalesce(NEW.webinar_id, OLD.webinar_id);

        SELECT pg_catalog.row_to_json(told.*)
          INTO status
          FROM (SELECT changed AS webinar_id) AS asked
          LEFT JOIN live_sessions_livesession AS s ON s.webinar_id = asked.webinar_id
         CROSS JOIN LATERAL (
            SELECT coalesce(s.is_active, false)               AS is_active,
                   CASE WHEN s.is_active THEN s.room_name END AS room_name,
                   pg_catalog.to_char(run.started_at AT TIME ZONE 'UTC',
                                      'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS started_at,
                   pg_catalog.to_char(CASE WHEN NOT s.is_active THEN run.ended_at END AT TIME ZONE 'UTC',
                                      'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS ended_at
              FROM (SELECT (pg_catalog.to_jsonb(s) ->> 'started_at'::text)::timestamptz AS started_at,
                           (pg_catalog.to_jsonb(s) ->> 'end_time'::text)::timestamptz   AS end_time) AS known
             CROSS JOIN LATERAL (
                -- Who does not know of our end_time leaves that of the run before.
                SELECT known.started_at,
                       CASE WHEN known.started_at IS NULL OR known.end_time >= known.started_at
                            THEN known.end_time
                       END AS ended_at
              ) AS run
          ) AS told;
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR data_exception THEN
        RAISE WARNING 'webinar_live: pages are not told of a live session: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;

    INSERT INTO webinar_live.event (webinar_id, kind, data)
    SELECT changed, 'status', status
     WHERE status IS NOT NULL;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_status_event() IS 'Writes the event of a webinar''s status.';

CREATE FUNCTION webinar_live.write_webinar_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    webinar bigint := coalesce(NEW.webinar_id, OLD.webinar_id);
    told    json;
BEGIN
    IF TG_OP <> 'DELETE' AND NOT EXISTS (SELECT
                                           FROM webinar_live.webinar_change AS c
                                          WHERE c.webinar_id = webinar
                                            AND c.sequence   = NEW.sequence) THEN
        RETURN NULL;
    END IF;

    BEGIN
        told := webinar_live.webinar_document(webinar);
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR data_exception THEN
        RAISE WARNING 'webinar_live: pages are not told of a changed webinar: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;

    INSERT INTO webinar_live.event (webinar_id, kind, data)
    SELECT webinar, 'webinar', told
     WHERE told IS NOT NULL;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_webinar_event() IS 'Writes the event of a webinar that has another time, title or picture, is cancelled, or takes place after all.';

CREATE TABLE public.accounts_userprofile (
    id bigint NOT NULL,
    role character varying(10) NOT NULL,
    profile_picture character varying(100),
    is_email_verified boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    user_id integer NOT NULL
);

COMMENT ON TABLE public.accounts_userprofile IS 'What the platform knows of an account beyond Django''s own columns.';

COMMENT ON COLUMN public.accounts_userprofile.id IS 'The profile''s number.';

COMMENT ON COLUMN public.accounts_userprofile.role IS 'admin (may create webinars) or student.';

COMMENT ON COLUMN public.accounts_userprofile.profile_picture IS 'Path of the picture below the platform''s media folder.';

COMMENT ON COLUMN public.accounts_userprofile.is_email_verified IS 'Whether the address of e-mail was confirmed.';

COMMENT ON COLUMN public.accounts_userprofile.created_at IS 'When the profile was made.';

COMMENT ON COLUMN public.accounts_userprofile.updated_at IS 'When the profile last changed.';

COMMENT ON COLUMN public.accounts_userprofile.user_id IS 'The account: one profile each.';

ALTER TABLE public.accounts_userprofile ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_userprofile_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_user (
    id integer NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    username character varying(150) NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    email character varying(254) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL
);

COMMENT ON TABLE public.auth_user IS 'The accounts of the platform, in the form that Django gives them.';

COMMENT ON COLUMN public.auth_user.id IS 'The account''s number: the claim user_id of an access token.';

COMMENT ON COLUMN public.auth_user.password IS 'Django''s hash: pbkdf2_sha256$iterations$salt$hash. Only webinar_live_sign_in reads it.';

COMMENT ON COLUMN public.auth_user.last_login IS 'When the account last signed in.';

COMMENT ON COLUMN public.auth_user.is_superuser IS 'Django''s own: may do everything in Django''s admin site.';

COMMENT ON COLUMN public.auth_user.username IS 'What the person signs in with; unique, case matters.';

COMMENT ON COLUMN public.auth_user.first_name IS 'Given name, empty when unknown.';

COMMENT ON COLUMN public.auth_user.last_name IS 'Family name, empty when unknown.';

COMMENT ON COLUMN public.auth_user.email IS 'Address of e-mail, good to sign in with where no other account has it; not unique, as in Django.';

COMMENT ON COLUMN public.auth_user.is_staff IS 'May enter Django''s admin site, and create webinars.';

COMMENT ON COLUMN public.auth_user.is_active IS 'False shuts the account out at its very next request.';

COMMENT ON COLUMN public.auth_user.date_joined IS 'When the account was made.';

ALTER TABLE public.auth_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.communications_webinarchatmessage (
    id bigint NOT NULL,
    message text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    event_id bigint NOT NULL,
    user_id integer NOT NULL
);

COMMENT ON TABLE public.communications_webinarchatmessage IS 'What was said in a webinar''s chat.';

COMMENT ON COLUMN public.communications_webinarchatmessage.id IS 'The message''s number: grows with time.';

COMMENT ON COLUMN public.communications_webinarchatmessage.message IS 'The text, at most 1,000 characters.';

COMMENT ON COLUMN public.communications_webinarchatmessage.created_at IS 'When it was said.';

COMMENT ON COLUMN public.communications_webinarchatmessage.event_id IS 'The webinar.';

COMMENT ON COLUMN public.communications_webinarchatmessage.user_id IS 'Who said it.';

ALTER TABLE public.communications_webinarchatmessage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.communications_webinarchatmessage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.live_sessions_livesession (
    id bigint NOT NULL,
    room_name character varying(255) NOT NULL,
    is_active boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    end_time timestamp with time zone,
    started_by_id integer,
    webinar_id bigint NOT NULL,
    CONSTRAINT live_sessions_livesession_active_is_started CHECK (((started_at IS NOT NULL) OR (NOT is_active))),
    CONSTRAINT live_sessions_livesession_ends_after_start CHECK (((end_time IS NULL) OR ((started_at IS NOT NULL) AND (end_time >= started_at)))),
    CONSTRAINT live_sessions_livesession_room_name_form CHECK (((room_name)::text ~ (('^webinar_'::text || webinar_id) || '_([0-9a-f]{8}|[0-9a-f]{32})$'::text)))
);

COMMENT ON TABLE public.live_sessions_livesession IS 'A webinar''s live session: one each, activated again by a start after an end.';

COMMENT ON COLUMN public.live_sessions_livesession.id IS 'The session''s number.';

COMMENT ON COLUMN public.live_sessions_livesession.room_name IS 'The Jitsi room, kept through every run. Who knows it may walk in: treat it as a secret.';

COMMENT ON COLUMN public.live_sessions_livesession.is_active IS 'Whether the session is live now.';

COMMENT ON COLUMN public.live_sessions_livesession.created_at IS 'When the session was first started.';

COMMENT ON COLUMN public.live_sessions_livesession.started_at IS 'When the present or last run began.';

COMMENT ON COLUMN public.live_sessions_livesession.end_time IS 'When the last run ended; null while one is on.';

COMMENT ON COLUMN public.live_sessions_livesession.started_by_id IS 'Who began the present or last run; null when that account is gone.';

COMMENT ON COLUMN public.live_sessions_livesession.webinar_id IS 'The webinar.';

ALTER TABLE public.live_sessions_livesession ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.live_sessions_livesession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.live_sessions_livesessionparticipant (
    id bigint NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    session_id bigint NOT NULL,
    user_id integer NOT NULL
);

COMMENT ON TABLE public.live_sessions_livesessionparticipant IS 'Who was in a live session.';

COMMENT ON COLUMN public.live_sessions_livesessionparticipant.id IS 'The row''s number.';

COMMENT ON COLUMN public.live_sessions_livesessionparticipant.joined_at IS 'When the account first joined.';

COMMENT ON COLUMN public.live_sessions_livesessionparticipant.session_id IS 'The live session.';

COMMENT ON COLUMN public.live_sessions_livesessionparticipant.user_id IS 'The account.';

ALTER TABLE public.live_sessions_livesessionparticipant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.live_sessions_livesessionparticipant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.registrations_registration (
    id bigint NOT NULL,
    registered_on timestamp with time zone NOT NULL,
    attended boolean NOT NULL,
    event_id bigint NOT NULL,
    user_id integer NOT NULL
);

COMMENT ON TABLE public.registrations_registration IS 'Who has a seat in which webinar: the right to join its live session.';

COMMENT ON COLUMN public.registrations_registration.id IS 'The registration''s number.';

COMMENT ON COLUMN public.registrations_registration.registered_on IS 'When the seat was taken.';

COMMENT ON COLUMN public.registrations_registration.attended IS 'Whether the person was there, as the platform notes it.';

COMMENT ON COLUMN public.registrations_registration.event_id IS 'The webinar.';

COMMENT ON COLUMN public.registrations_registration.user_id IS 'The account.';

CREATE TABLE public.webinars_event (
    id bigint NOT NULL,
    title character varying(200) NOT NULL,
    description text NOT NULL,
    date date NOT NULL,
    "time" time without time zone NOT NULL,
    duration integer NOT NULL,
    price numeric(10,2) NOT NULL,
    thumbnail character varying(100),
    live_stream_url character varying(200),
    manual_status character varying(20) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    organizer_id integer NOT NULL,
    CONSTRAINT webinars_event_duration_check CHECK ((duration >= 0))
);

COMMENT ON TABLE public.webinars_event IS 'The webinars that the platform offers.';

COMMENT ON COLUMN public.webinars_event.id IS 'The webinar''s number: the id in every address.';

COMMENT ON COLUMN public.webinars_event.title IS 'What the webinar is called.';

COMMENT ON COLUMN public.webinars_event.description IS 'What it is about, as plain text.';

COMMENT ON COLUMN public.webinars_event.date IS 'Day of the planned start, in UTC.';

COMMENT ON COLUMN public.webinars_event."time" IS 'Time of day of the planned start, in UTC.';

COMMENT ON COLUMN public.webinars_event.duration IS 'Planned length in minutes.';

COMMENT ON COLUMN public.webinars_event.price IS 'Price of a seat; 0 is free.';

COMMENT ON COLUMN public.webinars_event.thumbnail IS 'Path of the picture below the platform''s media folder.';

COMMENT ON COLUMN public.webinars_event.live_stream_url IS 'Address of a stream elsewhere, from before live sessions.';

COMMENT ON COLUMN public.webinars_event.manual_status IS 'completed closes the webinar early; empty means: computed from date, time and duration.';

COMMENT ON COLUMN public.webinars_event.created_at IS 'When the webinar was made.';

COMMENT ON COLUMN public.webinars_event.updated_at IS 'When the webinar last changed.';

COMMENT ON COLUMN public.webinars_event.organizer_id IS 'The account that hosts: the only one that starts and ends its live session.';

CREATE VIEW public.live_sessions_overview AS
 SELECT s.id AS session_id,
    e.id AS webinar_id,
    e.title AS webinar,
    ((e.date + e."time") AT TIME ZONE 'UTC'::text) AS planned_start,
    host.username AS host,
    starter.username AS started_by,
    s.room_name,
    s.is_active,
    s.created_at,
    s.started_at,
    s.end_time,
    ( SELECT count(*) AS count
           FROM public.registrations_registration r
          WHERE (r.event_id = e.id)) AS registrations,
    ( SELECT count(*) AS count
           FROM public.live_sessions_livesessionparticipant p
          WHERE (p.session_id = s.id)) AS participants
   FROM (((public.live_sessions_livesession s
     JOIN public.webinars_event e ON ((e.id = s.webinar_id)))
     JOIN public.auth_user host ON ((host.id = e.organizer_id)))
     LEFT JOIN public.auth_user starter ON ((starter.id = s.started_by_id)));

COMMENT ON VIEW public.live_sessions_overview IS 'Live sessions for the eyes of a DBA. Counting walks an index for each session: ask for the sessions that you mean.';

COMMENT ON COLUMN public.live_sessions_overview.session_id IS 'The live session''s number.';

COMMENT ON COLUMN public.live_sessions_overview.webinar_id IS 'The webinar''s number: the id in every address.';

COMMENT ON COLUMN public.live_sessions_overview.webinar IS 'The webinar''s title.';

COMMENT ON COLUMN public.live_sessions_overview.planned_start IS 'When the webinar was planned to begin.';

COMMENT ON COLUMN public.live_sessions_overview.host IS 'Username of the webinar''s organizer.';

COMMENT ON COLUMN public.live_sessions_overview.started_by IS 'Username of who began the present or last run.';

COMMENT ON COLUMN public.live_sessions_overview.room_name IS 'The Jitsi room. Who knows it may walk in: treat it as a secret.';

COMMENT ON COLUMN public.live_sessions_overview.is_active IS 'Whether the session is live now.';

COMMENT ON COLUMN public.live_sessions_overview.created_at IS 'When the session was first started.';

COMMENT ON COLUMN public.live_sessions_overview.started_at IS 'When the present or last run began; null on rows that Django started.';

COMMENT ON COLUMN public.live_sessions_overview.end_time IS 'When the last run ended.';

COMMENT ON COLUMN public.live_sessions_overview.registrations IS 'How many accounts hold a seat in the webinar.';

COMMENT ON COLUMN public.live_sessions_overview.participants IS 'How many accounts joined the session.';

ALTER TABLE public.registrations_registration ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.registrations_registration_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.webinars_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.webinars_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE webinar_live.addition (
    kind text NOT NULL,
    relation text NOT NULL,
    name text NOT NULL,
    added_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT addition_kind_known CHECK ((kind = ANY (ARRAY['table'::text, 'column'::text, 'default'::text, 'trigger'::text, 'index'::text])))
);

COMMENT ON TABLE webinar_live.addition IS 'What our deploy found missing and added among the platform''s tables: the list that revert works by.';

COMMENT ON COLUMN webinar_live.addition.kind IS 'What was added: a table, a column, a column''s default, a trigger, or an index.';

COMMENT ON COLUMN webinar_live.addition.relation IS 'The table that was added, or added to.';

COMMENT ON COLUMN webinar_live.addition.name IS 'The column, the trigger or the index; for a table its own name.';

COMMENT ON COLUMN webinar_live.addition.added_at IS 'When the deploy added it.';

CREATE TABLE webinar_live.analytics_day (
    day date NOT NULL,
    organizer_id integer NOT NULL,
    runs integer NOT NULL,
    seconds bigint NOT NULL,
    participants integer NOT NULL,
    audience_seconds bigint NOT NULL,
    provisional boolean NOT NULL
);

COMMENT ON TABLE webinar_live.analytics_day IS 'What each organizer held on each day, added up from analytics_run. Kept as long as the organizer''s account and the sessions.';

COMMENT ON COLUMN webinar_live.analytics_day.day IS 'The day on which runs were started, in UTC.';

COMMENT ON COLUMN webinar_live.analytics_day.organizer_id IS 'Whose webinars these are.';

COMMENT ON COLUMN webinar_live.analytics_day.runs IS 'How often they were on the air.';

COMMENT ON COLUMN webinar_live.analytics_day.seconds IS 'How long, all together.';

COMMENT ON COLUMN webinar_live.analytics_day.participants IS 'How many came, hosts left out; each once in each run.';

COMMENT ON COLUMN webinar_live.analytics_day.audience_seconds IS 'How long they were there, all together.';

COMMENT ON COLUMN webinar_live.analytics_day.provisional IS 'Whether any of it may still change by itself.';

CREATE TABLE webinar_live.analytics_due (
    id bigint NOT NULL,
    session_id bigint,
    day date,
    due_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT analytics_due_is_session_or_day CHECK (((session_id IS NULL) <> (day IS NULL)))
);

COMMENT ON TABLE webinar_live.analytics_due IS 'Of which sessions and days the analytics are to be counted anew. A row goes as soon as that is done.';

COMMENT ON COLUMN webinar_live.analytics_due.id IS 'The row''s number.';

COMMENT ON COLUMN webinar_live.analytics_due.session_id IS 'The live session, which may be gone; null for a day.';

COMMENT ON COLUMN webinar_live.analytics_due.day IS 'The day, in UTC; null for a session.';

COMMENT ON COLUMN webinar_live.analytics_due.due_at IS 'From when on it is to be done.';

ALTER TABLE webinar_live.analytics_due ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME webinar_live.analytics_due_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE webinar_live.analytics_run (
    session_id bigint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    day date GENERATED ALWAYS AS (((started_at AT TIME ZONE 'UTC'::text))::date) STORED NOT NULL,
    seconds bigint NOT NULL,
    participants integer NOT NULL,
    audience_seconds bigint NOT NULL,
    peak integer NOT NULL,
    peak_at timestamp with time zone
);

COMMENT ON TABLE webinar_live.analytics_run IS 'How many came to each run of a live session: numbers alone, and nobody''s name. Kept as long as the session.';

COMMENT ON COLUMN webinar_live.analytics_run.session_id IS 'The live session.';

COMMENT ON COLUMN webinar_live.analytics_run.started_at IS 'When it was started.';

COMMENT ON COLUMN webinar_live.analytics_run.ended_at IS 'When it was ended; null while it is on.';

COMMENT ON COLUMN webinar_live.analytics_run.day IS 'The day on which it was started, in UTC.';

COMMENT ON COLUMN webinar_live.analytics_run.seconds IS 'How long it was on the air.';

COMMENT ON COLUMN webinar_live.analytics_run.participants IS 'How many came, hosts left out; each once.';

COMMENT ON COLUMN webinar_live.analytics_run.audience_seconds IS 'How long they were there, all together.';

COMMENT ON COLUMN webinar_live.analytics_run.peak IS 'How many were there at once, at the most.';

COMMENT ON COLUMN webinar_live.analytics_run.peak_at IS 'When that was first so; null where nobody was.';

CREATE TABLE webinar_live.analytics_total (
    is_only boolean DEFAULT true NOT NULL,
    webinars bigint DEFAULT 0 NOT NULL,
    sessions bigint DEFAULT 0 NOT NULL,
    active_sessions bigint DEFAULT 0 NOT NULL,
    held bigint DEFAULT 0 NOT NULL,
    participants bigint DEFAULT 0 NOT NULL,
    completed_held bigint DEFAULT 0 NOT NULL,
    completed_seconds bigint DEFAULT 0 NOT NULL,
    provisional bigint DEFAULT 0 NOT NULL,
    as_of timestamp with time zone,
    took interval DEFAULT '00:00:00'::interval NOT NULL,
    CONSTRAINT analytics_total_is_one CHECK (is_only)
);

COMMENT ON TABLE webinar_live.analytics_total IS 'What all webinars come to, in one row. Who refreshes the analytics has it locked. Kept for good: it tells of nobody.';

COMMENT ON COLUMN webinar_live.analytics_total.is_only IS 'True: there is one row.';

COMMENT ON COLUMN webinar_live.analytics_total.webinars IS 'How many webinars there are, held or not.';

COMMENT ON COLUMN webinar_live.analytics_total.sessions IS 'How many have a live session.';

COMMENT ON COLUMN webinar_live.analytics_total.active_sessions IS 'How many of these are active.';

COMMENT ON COLUMN webinar_live.analytics_total.held IS 'How many webinars were on the air, as far as runs are known: the rows of analytics_webinar.';

COMMENT ON COLUMN webinar_live.analytics_total.participants IS 'How many came, each once in each webinar.';

COMMENT ON COLUMN webinar_live.analytics_total.completed_held IS 'How many webinars that were on the air are not any more.';

COMMENT ON COLUMN webinar_live.analytics_total.completed_seconds IS 'How long these were on the air, all together.';

COMMENT ON COLUMN webinar_live.analytics_total.provisional IS 'How many webinars'' figures may still change by themselves.';

COMMENT ON COLUMN webinar_live.analytics_total.as_of IS 'When this was counted; null until it is.';

COMMENT ON COLUMN webinar_live.analytics_total.took IS 'How long that took: it is done again after a hundred times as long.';

CREATE TABLE webinar_live.analytics_webinar (
    session_id bigint NOT NULL,
    webinar_id bigint NOT NULL,
    last_started_at timestamp with time zone NOT NULL,
    runs integer NOT NULL,
    seconds bigint NOT NULL,
    participants integer NOT NULL,
    attended integer NOT NULL,
    audience_seconds bigint NOT NULL,
    peak integer NOT NULL,
    provisional boolean NOT NULL,
    as_of timestamp with time zone NOT NULL
);

COMMENT ON TABLE webinar_live.analytics_webinar IS 'How many came to each webinar that was held, over all its runs: numbers alone, and nobody''s name. Kept as long as the session.';

COMMENT ON COLUMN webinar_live.analytics_webinar.session_id IS 'The live session.';

COMMENT ON COLUMN webinar_live.analytics_webinar.webinar_id IS 'Its webinar.';

COMMENT ON COLUMN webinar_live.analytics_webinar.last_started_at IS 'When it was last started.';

COMMENT ON COLUMN webinar_live.analytics_webinar.runs IS 'How often it was on the air.';

COMMENT ON COLUMN webinar_live.analytics_webinar.seconds IS 'How long, all together.';

COMMENT ON COLUMN webinar_live.analytics_webinar.participants IS 'How many came, hosts left out; each once, however many runs.';

COMMENT ON COLUMN webinar_live.analytics_webinar.attended IS 'How many attended by the webinar''s rule or by a host''s correction, hosts left out.';

COMMENT ON COLUMN webinar_live.analytics_webinar.audience_seconds IS 'How long they were there, all together.';

COMMENT ON COLUMN webinar_live.analytics_webinar.peak IS 'How many were there at once, at the most.';

COMMENT ON COLUMN webinar_live.analytics_webinar.provisional IS 'Whether this may still change by itself: it is on, or the room''s own list is not in.';

COMMENT ON COLUMN webinar_live.analytics_webinar.as_of IS 'When this was counted.';

CREATE TABLE webinar_live.attendance_correction (
    webinar_id bigint NOT NULL,
    user_id integer NOT NULL,
    state text NOT NULL,
    reason text NOT NULL,
    corrected_at timestamp with time zone NOT NULL,
    corrected_by integer,
    CONSTRAINT attendance_correction_reason_is_said CHECK ((reason <> ''::text)),
    CONSTRAINT attendance_correction_state_known CHECK ((state = ANY (ARRAY['attended'::text, 'left_early'::text, 'absent'::text])))
);

COMMENT ON TABLE webinar_live.attendance_correction IS 'Where a host knows better than what was seen of somebody''s attendance; what was seen stays as it is.';

COMMENT ON COLUMN webinar_live.attendance_correction.webinar_id IS 'The webinar.';

COMMENT ON COLUMN webinar_live.attendance_correction.user_id IS 'The account.';

COMMENT ON COLUMN webinar_live.attendance_correction.state IS 'What the account is to count as: attended, left_early or absent.';

COMMENT ON COLUMN webinar_live.attendance_correction.reason IS 'Why, in the host''s words.';

COMMENT ON COLUMN webinar_live.attendance_correction.corrected_at IS 'When a host last said so.';

COMMENT ON COLUMN webinar_live.attendance_correction.corrected_by IS 'Who did; null for an account that is gone.';

CREATE TABLE webinar_live.calendar (
    user_id integer NOT NULL,
    digest text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT calendar_digest_form CHECK ((digest ~ '^[0-9a-f]{64}$'::text))
);

COMMENT ON TABLE webinar_live.calendar IS 'Who has an address for a calendar program, and by which token it is known.';

COMMENT ON COLUMN webinar_live.calendar.user_id IS 'Whose webinars it tells.';

COMMENT ON COLUMN webinar_live.calendar.digest IS 'SHA-256 of the token, in hexadecimal digits; the token itself is nowhere.';

COMMENT ON COLUMN webinar_live.calendar.created_at IS 'Since when the address is good.';

CREATE TABLE webinar_live.capture (
    id bigint NOT NULL,
    webinar_id bigint NOT NULL,
    session_id bigint NOT NULL,
    mode text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    started_by integer,
    link text,
    CONSTRAINT capture_ends_after_start CHECK ((ended_at >= started_at)),
    CONSTRAINT capture_link_is_secure CHECK ((link ~ '^https://'::text)),
    CONSTRAINT capture_link_of_a_stream CHECK (((link IS NULL) OR (mode = 'stream'::text))),
    CONSTRAINT capture_mode_known CHECK ((mode = ANY (ARRAY['file'::text, 'stream'::text])))
);

COMMENT ON TABLE webinar_live.capture IS 'What of live sessions was recorded or streamed, from when to when. Rows are kept as long as their session; they name no student.';

COMMENT ON COLUMN webinar_live.capture.id IS 'The row''s number.';

COMMENT ON COLUMN webinar_live.capture.webinar_id IS 'The webinar of the session.';

COMMENT ON COLUMN webinar_live.capture.session_id IS 'The live session.';

COMMENT ON COLUMN webinar_live.capture.mode IS 'file: the Jitsi server records it; stream: it sends it to another site.';

COMMENT ON COLUMN webinar_live.capture.started_at IS 'When a host''s page heard from the room that it had begun.';

COMMENT ON COLUMN webinar_live.capture.ended_at IS 'When a host''s page heard that it had ended, or the session or its room ended; null while it goes on.';

COMMENT ON COLUMN webinar_live.capture.started_by IS 'Whose page said that it had begun; null for an account that is gone.';

COMMENT ON COLUMN webinar_live.capture.link IS 'Where anyone can watch the stream; null for none.';

ALTER TABLE webinar_live.capture ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME webinar_live.capture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE webinar_live.certificate (
    id text NOT NULL,
    webinar_id bigint,
    user_id integer NOT NULL,
    signed text NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    revoked_for text,
    CONSTRAINT certificate_id_form CHECK ((id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'::text)),
    CONSTRAINT certificate_revoked_for_known CHECK ((revoked_for = ANY (ARRAY['correction'::text, 'replacement'::text]))),
    CONSTRAINT certificate_revoked_says_for_what CHECK (((revoked_at IS NULL) = (revoked_for IS NULL))),
    CONSTRAINT certificate_signed_form CHECK ((signed ~ '^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$'::text))
);

COMMENT ON TABLE webinar_live.certificate IS 'Certificates of attendance that were issued. A row is never changed but to be revoked, or taken up again; it is kept for as long as its account, also where it is revoked, so that whoever holds it learns so.';

COMMENT ON COLUMN webinar_live.certificate.id IS 'A random UUID, by which anyone who has it verifies the certificate.';

COMMENT ON COLUMN webinar_live.certificate.webinar_id IS 'The webinar; null for one that is gone.';

COMMENT ON COLUMN webinar_live.certificate.user_id IS 'The account that attended.';

COMMENT ON COLUMN webinar_live.certificate.signed IS 'What it attests: a JWS in compact serialization, signed by ES256.';

COMMENT ON COLUMN webinar_live.certificate.issued_at IS 'When it was issued.';

COMMENT ON COLUMN webinar_live.certificate.revoked_at IS 'From when on it is not valid; null while it is.';

COMMENT ON COLUMN webinar_live.certificate.revoked_for IS 'Why: correction where a host has corrected the attendance, replacement where the person or the webinar has another name now.';

CREATE TABLE webinar_live.chapter (
    webinar_id bigint NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    text text NOT NULL,
    written_by integer
);

COMMENT ON TABLE webinar_live.chapter IS 'What stood on top of a chat while its webinar was live: the chapters of recordings. Kept as long as recordings are, and no longer than their author.';

COMMENT ON COLUMN webinar_live.chapter.webinar_id IS 'The webinar.';

COMMENT ON COLUMN webinar_live.chapter.begun_at IS 'Since when it stood there.';

COMMENT ON COLUMN webinar_live.chapter.text IS 'The notice, word for word.';

COMMENT ON COLUMN webinar_live.chapter.written_by IS 'Who wrote it.';

CREATE TABLE webinar_live.chat_mute (
    webinar_id bigint NOT NULL,
    user_id integer NOT NULL,
    muted_at timestamp with time zone NOT NULL,
    muted_by integer
);

COMMENT ON TABLE webinar_live.chat_mute IS 'Who may read a webinar''s chat and not write in it, by a host''s decision. Whoever hosts is bound by none. Kept as long as the webinar and the account.';

COMMENT ON COLUMN webinar_live.chat_mute.webinar_id IS 'The webinar.';

COMMENT ON COLUMN webinar_live.chat_mute.user_id IS 'The account.';

COMMENT ON COLUMN webinar_live.chat_mute.muted_at IS 'When a host decided.';

COMMENT ON COLUMN webinar_live.chat_mute.muted_by IS 'Who did; null for an account that is gone.';

CREATE TABLE webinar_live.chat_notice (
    webinar_id bigint NOT NULL,
    text text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    written_by integer,
    CONSTRAINT chat_notice_text_bounded CHECK (((char_length(text) >= 1) AND (char_length(text) <= 500)))
);

COMMENT ON TABLE webinar_live.chat_notice IS 'What stands on top of a webinar''s chat until a host takes it away; a webinar has one at most. Kept as long as the webinar; an erased account''s own go with it.';

COMMENT ON COLUMN webinar_live.chat_notice.webinar_id IS 'The webinar.';

COMMENT ON COLUMN webinar_live.chat_notice.text IS 'What is said, at most 500 characters.';

COMMENT ON COLUMN webinar_live.chat_notice.written_at IS 'When it was last written.';

COMMENT ON COLUMN webinar_live.chat_notice.written_by IS 'Who wrote it; null for an account that is gone.';

CREATE TABLE webinar_live.chat_turn (
    number smallint NOT NULL,
    CONSTRAINT chat_turn_number_known CHECK (((number >= 0) AND (number <= 63)))
);

COMMENT ON TABLE webinar_live.chat_turn IS 'Whose turn it is to write in a chat: a transaction locks its webinar''s row until it has ended.';

COMMENT ON COLUMN webinar_live.chat_turn.number IS 'The remainder of the webinar''s number by 64.';

CREATE TABLE webinar_live.erasure (
    id bigint NOT NULL,
    erased_at timestamp with time zone DEFAULT now() NOT NULL,
    erased_by text NOT NULL,
    is_whole boolean NOT NULL,
    row_counts jsonb NOT NULL,
    CONSTRAINT erasure_by_known CHECK ((erased_by = ANY (ARRAY['person'::text, 'operator'::text])))
);

COMMENT ON TABLE webinar_live.erasure IS 'That accounts were erased: when and how much, not whose and not what. Kept for ever.';

COMMENT ON COLUMN webinar_live.erasure.id IS 'The entry''s number.';

COMMENT ON COLUMN webinar_live.erasure.erased_at IS 'When it was done.';

COMMENT ON COLUMN webinar_live.erasure.erased_by IS 'Who did it: person, the account itself, or operator.';

COMMENT ON COLUMN webinar_live.erasure.is_whole IS 'False for a step, after which the next one went on.';

COMMENT ON COLUMN webinar_live.erasure.row_counts IS 'How many rows were deleted or emptied, by table.';

ALTER TABLE webinar_live.erasure ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME webinar_live.erasure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE webinar_live.event (
    number bigint NOT NULL,
    id bigint,
    webinar_id bigint NOT NULL,
    kind text NOT NULL,
    data json NOT NULL,
    message_id bigint,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT event_kind_known CHECK ((kind = ANY (ARRAY['status'::text, 'chat'::text, 'chat_removed'::text, 'settings'::text, 'webinar'::text, 'notice'::text, 'muted'::text, 'help'::text, 'capture'::text])))
);

COMMENT ON TABLE webinar_live.event IS 'The outbox: what pages that watch a webinar are told. Written by triggers with the change itself, trimmed by the hub.';

COMMENT ON COLUMN webinar_live.event.number IS 'The row''s number, in the order of writing.';

COMMENT ON COLUMN webinar_live.event.id IS 'The event''s number, in the order of commit; null only inside the transaction that writes it.';

COMMENT ON COLUMN webinar_live.event.webinar_id IS 'The webinar; it may be gone by now.';

COMMENT ON COLUMN webinar_live.event.kind IS 'status (a live session began, ended or moved), chat (somebody wrote), chat_removed (a message is gone), settings (a host decided), webinar (it has another time or title, or is cancelled), notice (what stands on top of the chat), muted (who may not write in it, or may again), help (a host has sent it to somebody who is stuck) or capture (what is recorded and streamed).';

COMMENT ON COLUMN webinar_live.event.data IS 'What is told, as JSON on one line.';

COMMENT ON COLUMN webinar_live.event.message_id IS 'The chat message that it tells of; null for what tells of none.';

COMMENT ON COLUMN webinar_live.event.created_at IS 'When the row was written, at the end of its transaction.';

CREATE TABLE webinar_live.event_horizon (
    one boolean DEFAULT true NOT NULL,
    id bigint NOT NULL,
    CONSTRAINT event_horizon_id_known CHECK ((id >= 0)),
    CONSTRAINT event_horizon_one_row CHECK (one)
);

COMMENT ON TABLE webinar_live.event_horizon IS 'How far back events go: one row. Who asks for what came after an older one must fetch afresh.';

COMMENT ON COLUMN webinar_live.event_horizon.one IS 'True: there is one row and no second.';

COMMENT ON COLUMN webinar_live.event_horizon.id IS 'The newest event that was trimmed; 0 while none was.';

CREATE SEQUENCE webinar_live.event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE webinar_live.event_id_seq OWNED BY webinar_live.event.id;

COMMENT ON SEQUENCE webinar_live.event_id_seq IS 'Numbers the events of one history in the order of commit. Gaps are transactions that failed at the last moment.';

ALTER TABLE webinar_live.event ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME webinar_live.event_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE webinar_live.event_turn (
);

COMMENT ON TABLE webinar_live.event_turn IS 'Whose turn it is to number events: a transaction locks this table until it has ended. It holds nothing.';

CREATE TABLE webinar_live.file_removal (
    path text NOT NULL,
    noted_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT file_removal_path_is_named CHECK ((path <> ''::text))
);

COMMENT ON TABLE webinar_live.file_removal IS 'Files that no row names any more, until they are removed. A name is never given twice. Rows are kept for a day at most where the timer runs.';

COMMENT ON COLUMN webinar_live.file_removal.path IS 'Below the media folder, as the row had it that named the file.';

COMMENT ON COLUMN webinar_live.file_removal.noted_at IS 'Since when the file is of no use.';

CREATE TABLE webinar_live.hub (
    id uuid NOT NULL,
    since timestamp with time zone NOT NULL,
    heartbeat_at timestamp with time zone NOT NULL
);

COMMENT ON TABLE webinar_live.hub IS 'The processes that hold the pages'' connections: one each.';

COMMENT ON COLUMN webinar_live.hub.id IS 'The hub''s number, its own since it started.';

COMMENT ON COLUMN webinar_live.hub.since IS 'Since when it hears of its connections without a gap.';

COMMENT ON COLUMN webinar_live.hub.heartbeat_at IS 'When it last said that it lives. Silent for 30 s, it is taken for dead.';

CREATE TABLE webinar_live.hub_waiting (
    webinar_id bigint NOT NULL,
    user_id integer NOT NULL,
    hub_id uuid NOT NULL
);

COMMENT ON TABLE webinar_live.hub_waiting IS 'Who has a page of a webinar open, in its room or before it, as each hub sees its connections.';

COMMENT ON COLUMN webinar_live.hub_waiting.webinar_id IS 'The webinar, which may have no live session yet.';

COMMENT ON COLUMN webinar_live.hub_waiting.user_id IS 'The account.';

COMMENT ON COLUMN webinar_live.hub_waiting.hub_id IS 'The hub that holds the connection.';

CREATE TABLE webinar_live.known_network (
    user_id integer NOT NULL,
    network cidr NOT NULL,
    signed_in_at timestamp with time zone NOT NULL
);

COMMENT ON TABLE webinar_live.known_network IS 'Where an account has signed in from within 90 days: others'' failures do not close it there. Older rows go with the next sign-in.';

COMMENT ON COLUMN webinar_live.known_network.user_id IS 'The account.';

COMMENT ON COLUMN webinar_live.known_network.network IS 'An IPv4 address, or the /64 of an IPv6 one.';

COMMENT ON COLUMN webinar_live.known_network.signed_in_at IS 'The last sign-in from there, up to a day too early.';

CREATE VIEW webinar_live.personal_column AS
 SELECT (c.conrelid)::regclass AS relation,
    a.attname AS attribute,
        CASE c.confdeltype
            WHEN 'n'::"char" THEN 'is forgotten'::text
            ELSE 'goes'::text
        END AS rule
   FROM ((pg_constraint c
     JOIN pg_class r ON ((r.oid = c.conrelid)))
     JOIN pg_attribute a ON (((a.attrelid = c.conrelid) AND (a.attnum = c.conkey[1]))))
  WHERE ((c.contype = 'f'::"char") AND (c.confrelid = ('public.auth_user'::regclass)::oid) AND (cardinality(c.conkey) = 1) AND ((r.relnamespace = ('webinar_live'::regnamespace)::oid) OR (EXISTS ( SELECT
           FROM webinar_live.addition ours
          WHERE (((to_regclass(ours.relation))::oid = c.conrelid) AND ((ours.kind = 'table'::text) OR ((ours.kind = 'column'::text) AND (ours.name = a.attname))))))));

COMMENT ON VIEW webinar_live.personal_column IS 'Which columns of ours name an account: of our tables, and of those of the platform that are ours because it has none.';

COMMENT ON COLUMN webinar_live.personal_column.relation IS 'The table.';

COMMENT ON COLUMN webinar_live.personal_column.attribute IS 'The column.';

COMMENT ON COLUMN webinar_live.personal_column.rule IS 'What becomes of a row when its account is gone: it goes, or stays and the account is forgotten.';

CREATE TABLE webinar_live.stay (
    id bigint NOT NULL,
    session_id bigint NOT NULL,
    user_id integer NOT NULL,
    hub_id uuid,
    entered_at timestamp with time zone DEFAULT now() NOT NULL,
    seen_at timestamp with time zone,
    left_at timestamp with time zone,
    CONSTRAINT stay_is_connected_or_seen CHECK (((hub_id IS NULL) = (seen_at IS NOT NULL))),
    CONSTRAINT stay_leaves_after_entering CHECK ((left_at >= entered_at))
);

COMMENT ON TABLE webinar_live.stay IS 'Attendance: who was in which live session, from when to when.';

COMMENT ON COLUMN webinar_live.stay.id IS 'The stay''s number.';

COMMENT ON COLUMN webinar_live.stay.session_id IS 'The live session.';

COMMENT ON COLUMN webinar_live.stay.user_id IS 'The account.';

COMMENT ON COLUMN webinar_live.stay.hub_id IS 'The hub that saw the connection; null for a page that can only ask from time to time.';

COMMENT ON COLUMN webinar_live.stay.entered_at IS 'When the account came.';

COMMENT ON COLUMN webinar_live.stay.seen_at IS 'When a page without a connection last asked; null for one with a connection.';

COMMENT ON COLUMN webinar_live.stay.left_at IS 'When the account left; null while it is there, or its hub has died and nobody has noted it yet.';

CREATE VIEW webinar_live.present AS
 SELECT stay.id AS stay_id,
    stay.session_id,
    stay.user_id
   FROM (webinar_live.stay
     JOIN public.live_sessions_livesession s ON ((s.id = stay.session_id)))
  WHERE ((stay.left_at IS NULL) AND s.is_active AND ((stay.hub_id = ANY (ARRAY( SELECT hub.id
           FROM webinar_live.hub
          WHERE (hub.heartbeat_at > (now() - '00:00:30'::interval))))) OR ((stay.hub_id IS NULL) AND (stay.seen_at > (now() - '00:00:45'::interval)))));

COMMENT ON VIEW webinar_live.present IS 'Who is in a live session now: open stays of active sessions, unless their hub or their page has fallen silent.';

COMMENT ON COLUMN webinar_live.present.stay_id IS 'The stay. An account may have several: count the accounts.';

COMMENT ON COLUMN webinar_live.present.session_id IS 'The live session.';

COMMENT ON COLUMN webinar_live.present.user_id IS 'The account.';

CREATE UNLOGGED TABLE webinar_live.progress (
    session_id bigint NOT NULL,
    user_id integer NOT NULL,
    step text NOT NULL,
    failed text,
    has_stream boolean NOT NULL,
    since timestamp with time zone NOT NULL,
    told_at timestamp with time zone NOT NULL,
    help_sent_at timestamp with time zone,
    CONSTRAINT progress_failed_form CHECK ((failed ~ '^[a-z_]{1,40}$'::text)),
    CONSTRAINT progress_step_known CHECK ((step = ANY (ARRAY['page'::text, 'stream'::text, 'ticket'::text, 'script'::text, 'room'::text, 'media'::text])))
)
WITH (fillfactor='70');

COMMENT ON TABLE webinar_live.progress IS 'How far the pages of students have come on their way into a live session''s room, as they tell it. The hub deletes a session''s rows when it has been over for as long as events are kept (WEBINAR_LIVE_EVENT_RETENTION).';

COMMENT ON COLUMN webinar_live.progress.session_id IS 'The live session. What was told before its present start is of an earlier run.';

COMMENT ON COLUMN webinar_live.progress.user_id IS 'The account, one row however many pages it has: the last word counts.';

COMMENT ON COLUMN webinar_live.progress.step IS 'page, stream, ticket, script, room or media: the step that was reached or, where something failed, the one that was not.';

COMMENT ON COLUMN webinar_live.progress.failed IS 'Why the step was not reached, by the code that the API has for it; null where it was.';

COMMENT ON COLUMN webinar_live.progress.has_stream IS 'Whether events reach the page by a stream; where they do not, its words alone say that it is there.';

COMMENT ON COLUMN webinar_live.progress.since IS 'Since when the page says so.';

COMMENT ON COLUMN webinar_live.progress.told_at IS 'When it said so last.';

COMMENT ON COLUMN webinar_live.progress.help_sent_at IS 'When a host sent help for it; null where none has.';

CREATE TABLE webinar_live.recording (
    id bigint NOT NULL,
    webinar_id bigint NOT NULL,
    source text NOT NULL,
    file text NOT NULL,
    place text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    seconds integer,
    announced_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone,
    available_until timestamp with time zone NOT NULL,
    CONSTRAINT recording_file_form CHECK ((file ~ '^[0-9a-f]{32}\.(mp4|webm)$'::text)),
    CONSTRAINT recording_place_known CHECK ((place = ANY (ARRAY['folder'::text, 'store'::text]))),
    CONSTRAINT recording_seconds_counted CHECK ((seconds >= 0)),
    CONSTRAINT recording_sha256_form CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT recording_size_positive CHECK ((size > 0)),
    CONSTRAINT recording_source_bounded CHECK (((char_length(source) >= 1) AND (char_length(source) <= 200)))
);

COMMENT ON TABLE webinar_live.recording IS 'Recordings of webinars: a row names a file, which goes with the row. Kept until available_until, or with the webinar; one that never came, 14 days.';

COMMENT ON COLUMN webinar_live.recording.id IS 'The recording''s number.';

COMMENT ON COLUMN webinar_live.recording.webinar_id IS 'The webinar that was recorded.';

COMMENT ON COLUMN webinar_live.recording.source IS 'How the recorder calls it: what it tells twice is one recording.';

COMMENT ON COLUMN webinar_live.recording.file IS 'The file''s name in the folder, or in the store: chosen by chance, and never again.';

COMMENT ON COLUMN webinar_live.recording.place IS 'Where the file is: folder, which nginx serves, or store, which speaks S3.';

COMMENT ON COLUMN webinar_live.recording.size IS 'Bytes.';

COMMENT ON COLUMN webinar_live.recording.sha256 IS 'SHA-256 of the file as the recorder has it, in hexadecimal digits.';

COMMENT ON COLUMN webinar_live.recording.started_at IS 'When the recording begins.';

COMMENT ON COLUMN webinar_live.recording.seconds IS 'How long it is; null where the recorder could not tell.';

COMMENT ON COLUMN webinar_live.recording.announced_at IS 'When the recorder last announced it, before it was here.';

COMMENT ON COLUMN webinar_live.recording.received_at IS 'Since when it is here as a whole; null before that, and nobody is shown it.';

COMMENT ON COLUMN webinar_live.recording.available_until IS 'Until when it may be seen; row and file are removed then.';

ALTER TABLE webinar_live.recording ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME webinar_live.recording_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE webinar_live.recording_removal (
    file text NOT NULL,
    place text NOT NULL,
    removed_at timestamp with time zone NOT NULL
);

COMMENT ON TABLE webinar_live.recording_removal IS 'Files whose recording is gone, until they are gone too and a day has passed, in which one that was still on its way may come. Holds nothing of any person.';

COMMENT ON COLUMN webinar_live.recording_removal.file IS 'The file''s name.';

COMMENT ON COLUMN webinar_live.recording_removal.place IS 'Where it is, as in recording.';

COMMENT ON COLUMN webinar_live.recording_removal.removed_at IS 'When its recording was removed.';

CREATE TABLE webinar_live.retention (
    kind text NOT NULL,
    relation text NOT NULL,
    aged_at text NOT NULL,
    CONSTRAINT retention_kind_known CHECK ((kind = ANY (ARRAY['attendance'::text, 'chat'::text, 'calendar'::text, 'network'::text, 'trace'::text])))
);

COMMENT ON TABLE webinar_live.retention IS 'Which tables hold rows that `webinar-live retain` removes, and since when a row is old. It names tables and no person.';

COMMENT ON COLUMN webinar_live.retention.kind IS 'What is kept for one time: attendance, chat, calendar (addresses of calendars), network (where accounts signed in from) or trace (what is counted for a minute or an hour).';

COMMENT ON COLUMN webinar_live.retention.relation IS 'The table, as a statement names it. A platform''s table is left alone.';

COMMENT ON COLUMN webinar_live.retention.aged_at IS 'SQL for the moment since which a row is old, null while it is in use. It has an index.';

CREATE TABLE webinar_live.role_right (
    role text NOT NULL,
    relation text NOT NULL,
    privilege text NOT NULL,
    columns text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT role_right_privilege_known CHECK ((privilege = ANY (ARRAY['SELECT'::text, 'INSERT'::text, 'UPDATE'::text, 'DELETE'::text, 'EXECUTE'::text])))
);

COMMENT ON TABLE webinar_live.role_right IS 'What each role of ours may do. set_rights() grants this and nothing else, right_difference() compares.';

COMMENT ON COLUMN webinar_live.role_right.role IS 'The role.';

COMMENT ON COLUMN webinar_live.role_right.relation IS 'The table, view or function, as the deploying login''s search_path finds it.';

COMMENT ON COLUMN webinar_live.role_right.privilege IS 'SELECT, INSERT, UPDATE or DELETE; EXECUTE of a function that is not for everybody.';

COMMENT ON COLUMN webinar_live.role_right.columns IS 'Only these columns; empty: the whole relation.';

CREATE TABLE webinar_live.room (
    id bigint NOT NULL,
    session_id bigint NOT NULL,
    opening text NOT NULL,
    breakout text,
    created_at timestamp with time zone,
    destroyed_at timestamp with time zone,
    CONSTRAINT room_breakout_is_named CHECK ((breakout <> ''::text))
);

COMMENT ON TABLE webinar_live.room IS 'Rooms of live sessions, as the Jitsi server saw them: each opening of a room.';

COMMENT ON COLUMN webinar_live.room.id IS 'The opening''s number.';

COMMENT ON COLUMN webinar_live.room.session_id IS 'The live session.';

COMMENT ON COLUMN webinar_live.room.opening IS 'What the server tells one opening of a room from the next by.';

COMMENT ON COLUMN webinar_live.room.breakout IS 'The break-out room''s name on the server; null for the session''s own room.';

COMMENT ON COLUMN webinar_live.room.created_at IS 'When the first one came; null as long as the server has not told.';

COMMENT ON COLUMN webinar_live.room.destroyed_at IS 'When the room was gone; null as long as the server has not told.';

CREATE TABLE webinar_live.room_ending (
    room_name character varying(255) NOT NULL,
    webinar_id bigint NOT NULL,
    ended_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    tries integer NOT NULL
);

COMMENT ON TABLE webinar_live.room_ending IS 'Rooms whose session has ended, until a hub has ended them on the Jitsi server or given up.';

COMMENT ON COLUMN webinar_live.room_ending.room_name IS 'The room.';

COMMENT ON COLUMN webinar_live.room_ending.webinar_id IS 'Whose room it was: the hub''s log names no rooms.';

COMMENT ON COLUMN webinar_live.room_ending.ended_at IS 'When its session ended.';

COMMENT ON COLUMN webinar_live.room_ending.due_at IS 'When a hub may try next; none does while another is at it.';

COMMENT ON COLUMN webinar_live.room_ending.tries IS 'How often a hub has tried.';

ALTER TABLE webinar_live.room ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME webinar_live.room_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE webinar_live.room_stay (
    id bigint NOT NULL,
    session_id bigint NOT NULL,
    breakout text,
    occupant text NOT NULL,
    participant text,
    user_id integer,
    name text,
    joined_at timestamp with time zone,
    left_at timestamp with time zone,
    CONSTRAINT room_stay_breakout_is_named CHECK ((breakout <> ''::text)),
    CONSTRAINT room_stay_joins_or_leaves CHECK (((joined_at IS NOT NULL) OR (left_at IS NOT NULL)))
);

COMMENT ON TABLE webinar_live.room_stay IS 'Who came into the rooms of live sessions and left them, as the Jitsi server told it.';

COMMENT ON COLUMN webinar_live.room_stay.id IS 'The row''s number.';

COMMENT ON COLUMN webinar_live.room_stay.session_id IS 'The live session.';

COMMENT ON COLUMN webinar_live.room_stay.breakout IS 'The break-out room''s name on the server; null for the session''s own room.';

COMMENT ON COLUMN webinar_live.room_stay.occupant IS 'The connection, as the server names it; a person who comes back has another one.';

COMMENT ON COLUMN webinar_live.room_stay.participant IS 'The id in the person''s ticket; null for one without a ticket.';

COMMENT ON COLUMN webinar_live.room_stay.user_id IS 'The account with this id; null where there is none.';

COMMENT ON COLUMN webinar_live.room_stay.name IS 'The name in the ticket, or the one that the person chose.';

COMMENT ON COLUMN webinar_live.room_stay.joined_at IS 'When the connection joined the room; null where a leaving is told alone.';

COMMENT ON COLUMN webinar_live.room_stay.left_at IS 'When it left; null as long as the server has not told, or where that is a row of its own.';

ALTER TABLE webinar_live.room_stay ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME webinar_live.room_stay_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW webinar_live.room_visit AS
 SELECT told.session_id,
    told.breakout,
    told.occupant,
    told.participant,
    told.user_id,
    told.name,
    told.joined_at,
        CASE
            WHEN (told.left_at IS NOT NULL) THEN told.left_at
            WHEN told.next_is_leaving THEN told.next_at
            ELSE LEAST(told.next_at, over.at)
        END AS left_at,
    ((told.left_at IS NOT NULL) OR COALESCE(told.next_is_leaving, false)) AS leaving_is_told
   FROM (( SELECT stay.id,
            stay.session_id,
            stay.breakout,
            stay.occupant,
            stay.participant,
            stay.user_id,
            stay.name,
            stay.joined_at,
            stay.left_at,
            lead(COALESCE(stay.joined_at, stay.left_at)) OVER connection AS next_at,
            lead((stay.joined_at IS NULL)) OVER connection AS next_is_leaving,
            lag(((stay.joined_at IS NOT NULL) AND (stay.left_at IS NULL)), 1, false) OVER connection AS ends_another
           FROM webinar_live.room_stay stay
          WINDOW connection AS (PARTITION BY stay.session_id, stay.occupant, COALESCE(stay.breakout, ''::text) ORDER BY COALESCE(stay.joined_at, stay.left_at), (stay.joined_at IS NULL))) told
     LEFT JOIN LATERAL ( SELECT min(moment.at) AS at
           FROM (webinar_live.room
             CROSS JOIN LATERAL ( VALUES (room.destroyed_at,(room.destroyed_at >= told.joined_at)), (room.created_at,(room.created_at > told.joined_at))) moment(at, is_after))
          WHERE ((room.session_id = told.session_id) AND (COALESCE(room.breakout, ''::text) = COALESCE(told.breakout, ''::text)) AND moment.is_after)) over ON (true))
  WHERE ((told.joined_at IS NOT NULL) OR (NOT told.ends_another));

COMMENT ON VIEW webinar_live.room_visit IS 'Who was in the rooms of live sessions from when to when, as far as the Jitsi server has told.';

COMMENT ON COLUMN webinar_live.room_visit.session_id IS 'The live session.';

COMMENT ON COLUMN webinar_live.room_visit.breakout IS 'The break-out room''s name on the server; null for the session''s own room.';

COMMENT ON COLUMN webinar_live.room_visit.occupant IS 'The connection, as the server names it; a person may have had several at once.';

COMMENT ON COLUMN webinar_live.room_visit.participant IS 'The id in the person''s ticket; null for one without a ticket.';

COMMENT ON COLUMN webinar_live.room_visit.user_id IS 'The account with this id; null where there is none.';

COMMENT ON COLUMN webinar_live.room_visit.name IS 'The name in the ticket, or the one that the person chose.';

COMMENT ON COLUMN webinar_live.room_visit.joined_at IS 'When the visit began; null where the server told only of its end.';

COMMENT ON COLUMN webinar_live.room_visit.left_at IS 'When the visit ended, at the latest; null while nothing says that it has.';

COMMENT ON COLUMN webinar_live.room_visit.leaving_is_told IS 'Whether the server told of the leaving; else the end is what follows from the room''s.';

CREATE TABLE webinar_live.run (
    session_id bigint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    settle_at timestamp with time zone,
    attended_after text,
    CONSTRAINT run_attended_after_form CHECK ((attended_after ~ '^(0|[1-9][0-9]{0,3}|([1-9][0-9]?|100)%)$'::text)),
    CONSTRAINT run_ends_after_start CHECK ((ended_at >= started_at)),
    CONSTRAINT run_settles_once_it_ended CHECK (((settle_at IS NULL) OR (ended_at IS NOT NULL)))
);

COMMENT ON TABLE webinar_live.run IS 'When live sessions were on the air: a row from each start to its end.';

COMMENT ON COLUMN webinar_live.run.session_id IS 'The live session.';

COMMENT ON COLUMN webinar_live.run.started_at IS 'When it was started.';

COMMENT ON COLUMN webinar_live.run.ended_at IS 'When it was ended; null while it is on.';

COMMENT ON COLUMN webinar_live.run.settle_at IS 'When a hub is to set who attended, next; null while the run is on, and once that is done.';

COMMENT ON COLUMN webinar_live.run.attended_after IS 'The rule of webinar_settings as it stood at the start, by which certificates are issued: 0 where there was none; null for a run of before it was noted.';

CREATE TABLE webinar_live.seat (
    session_id bigint NOT NULL,
    user_id integer NOT NULL,
    until timestamp with time zone NOT NULL,
    left_at timestamp with time zone
)
WITH (fillfactor='50');

COMMENT ON TABLE webinar_live.seat IS 'Who has a place in the room of a live session that has a limit. Hosts need none. Seats that are free again go with the next one taken. Kept as long as the session and the account.';

COMMENT ON COLUMN webinar_live.seat.session_id IS 'The live session.';

COMMENT ON COLUMN webinar_live.seat.user_id IS 'The account.';

COMMENT ON COLUMN webinar_live.seat.until IS 'When the seat is free, unless the account says once more that it is there.';

COMMENT ON COLUMN webinar_live.seat.left_at IS 'When the account said that it leaves; null while it is there.';

CREATE TABLE webinar_live.session_presence (
    session_id bigint NOT NULL,
    participant_count integer NOT NULL,
    counted_at timestamp with time zone NOT NULL,
    CONSTRAINT session_presence_participant_count_known CHECK ((participant_count >= 0))
);

COMMENT ON TABLE webinar_live.session_presence IS 'How many are in a live session, counted by the hub, so that nobody else need count.';

COMMENT ON COLUMN webinar_live.session_presence.session_id IS 'The live session.';

COMMENT ON COLUMN webinar_live.session_presence.participant_count IS 'How many accounts were there.';

COMMENT ON COLUMN webinar_live.session_presence.counted_at IS 'When that was.';

CREATE UNLOGGED TABLE webinar_live.sign_in_failure (
    account text NOT NULL,
    network cidr NOT NULL,
    failed_at timestamp with time zone NOT NULL
);

COMMENT ON TABLE webinar_live.sign_in_failure IS 'Sign-ins that failed within the last minute: what closes an account, or a network, to guessing. Older rows go with the next failure.';

COMMENT ON COLUMN webinar_live.sign_in_failure.account IS 'The account''s number; for a name that is none''s the SHA-256 of it, because people type passwords there.';

COMMENT ON COLUMN webinar_live.sign_in_failure.network IS 'Where it was tried from: an IPv4 address, or the /64 of an IPv6 one; 0.0.0.0 if unknown.';

COMMENT ON COLUMN webinar_live.sign_in_failure.failed_at IS 'When it failed.';

ALTER TABLE webinar_live.stay ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME webinar_live.stay_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE UNLOGGED TABLE webinar_live.usage (
    user_id bigint NOT NULL,
    kind text NOT NULL,
    times integer NOT NULL,
    ends_at timestamp with time zone NOT NULL
);

COMMENT ON TABLE webinar_live.usage IS 'How often an account did what it may do only so often, within a period that began with the first time. Rows of periods that are over go with the next counts.';

COMMENT ON COLUMN webinar_live.usage.user_id IS 'The account.';

COMMENT ON COLUMN webinar_live.usage.kind IS 'What it did: chat, progress, registration, ticket or webinar.';

COMMENT ON COLUMN webinar_live.usage.times IS 'How often, refusals included.';

COMMENT ON COLUMN webinar_live.usage.ends_at IS 'When the period ends.';

CREATE TABLE webinar_live.webinar_part (
    webinar_id bigint NOT NULL,
    user_id integer NOT NULL,
    part text NOT NULL,
    CONSTRAINT webinar_part_known CHECK ((part = ANY (ARRAY['co_host'::text, 'speaker'::text])))
);

COMMENT ON TABLE webinar_live.webinar_part IS 'Who is more in a webinar than one of its audience, besides its organizer. Kept as long as the webinar and the account.';

COMMENT ON COLUMN webinar_live.webinar_part.webinar_id IS 'The webinar.';

COMMENT ON COLUMN webinar_live.webinar_part.user_id IS 'The account.';

COMMENT ON COLUMN webinar_live.webinar_part.part IS 'co_host (may do what the organizer may), or speaker (talks where the audience watches).';

CREATE VIEW webinar_live.waiting AS
 SELECT w.webinar_id,
    w.user_id
   FROM (webinar_live.hub_waiting w
     JOIN public.webinars_event e ON ((e.id = w.webinar_id)))
  WHERE ((w.hub_id = ANY (ARRAY( SELECT hub.id
           FROM webinar_live.hub
          WHERE (hub.heartbeat_at > (now() - '00:00:30'::interval))))) AND (w.user_id IS DISTINCT FROM e.organizer_id) AND (NOT (EXISTS ( SELECT
           FROM webinar_live.webinar_part p
          WHERE ((p.webinar_id = w.webinar_id) AND (p.user_id = w.user_id) AND (p.part = 'co_host'::text))))) AND (NOT (EXISTS ( SELECT
           FROM (public.live_sessions_livesession s
             JOIN webinar_live.present here ON ((here.session_id = s.id)))
          WHERE ((s.webinar_id = w.webinar_id) AND (here.user_id = w.user_id))
         OFFSET 0))));

COMMENT ON VIEW webinar_live.waiting IS 'Who waits before a webinar''s room now: pages that are open there, but for hosts, for who is in the room too, and for hubs that have fallen silent.';

COMMENT ON COLUMN webinar_live.waiting.webinar_id IS 'The webinar.';

COMMENT ON COLUMN webinar_live.waiting.user_id IS 'The account, once for each hub that sees it: count the accounts.';

CREATE TABLE webinar_live.webinar_change (
    webinar_id bigint NOT NULL,
    sequence integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    cancelled_at timestamp with time zone,
    cancel_reason text,
    CONSTRAINT webinar_change_reason_of_cancelled CHECK (((cancel_reason IS NULL) OR (cancelled_at IS NOT NULL))),
    CONSTRAINT webinar_change_sequence_positive CHECK ((sequence > 0))
);

COMMENT ON TABLE webinar_live.webinar_change IS 'What has changed about webinars that were announced already; of a webinar without a row, nothing.';

COMMENT ON COLUMN webinar_live.webinar_change.webinar_id IS 'The webinar.';

COMMENT ON COLUMN webinar_live.webinar_change.sequence IS 'How often its title, its time or its cancellation has changed: calendars take the larger one.';

COMMENT ON COLUMN webinar_live.webinar_change.changed_at IS 'When it last did.';

COMMENT ON COLUMN webinar_live.webinar_change.cancelled_at IS 'Since when it is cancelled; null while it takes place.';

COMMENT ON COLUMN webinar_live.webinar_change.cancel_reason IS 'Why, as people read it; null for no word.';

CREATE TABLE webinar_live.webinar_settings (
    webinar_id bigint NOT NULL,
    entry text NOT NULL,
    audience text NOT NULL,
    lobby boolean NOT NULL,
    password text,
    participant_limit integer,
    muted_on_entry boolean NOT NULL,
    chat text NOT NULL,
    screen_share text NOT NULL,
    attended_after text,
    stream_key text,
    stream_link text,
    changed_at timestamp with time zone NOT NULL,
    changed_by integer,
    CONSTRAINT webinar_settings_attended_after_form CHECK ((attended_after ~ '^([1-9][0-9]{0,3}|([1-9][0-9]?|100)%)$'::text)),
    CONSTRAINT webinar_settings_audience_known CHECK ((audience = ANY (ARRAY['talks'::text, 'watches'::text]))),
    CONSTRAINT webinar_settings_chat_known CHECK ((chat = ANY (ARRAY['everyone'::text, 'hosts'::text, 'off'::text]))),
    CONSTRAINT webinar_settings_entry_known CHECK ((entry = ANY (ARRAY['registered'::text, 'signed_in'::text]))),
    CONSTRAINT webinar_settings_participant_limit_positive CHECK ((participant_limit > 0)),
    CONSTRAINT webinar_settings_password_sealed CHECK ((password <> ''::text)),
    CONSTRAINT webinar_settings_screen_share_known CHECK ((screen_share = ANY (ARRAY['everyone'::text, 'hosts'::text]))),
    CONSTRAINT webinar_settings_stream_key_sealed CHECK ((stream_key <> ''::text)),
    CONSTRAINT webinar_settings_stream_link_is_secure CHECK ((stream_link ~ '^https://'::text))
);

COMMENT ON TABLE webinar_live.webinar_settings IS 'What hosts have decided about their webinars'' live sessions; of a webinar without a row, nothing yet. Kept as long as the webinar.';

COMMENT ON COLUMN webinar_live.webinar_settings.webinar_id IS 'The webinar.';

COMMENT ON COLUMN webinar_live.webinar_settings.entry IS 'Who may join: registered, or whoever is signed_in.';

COMMENT ON COLUMN webinar_live.webinar_settings.audience IS 'Whether who is no host talks or watches.';

COMMENT ON COLUMN webinar_live.webinar_settings.lobby IS 'Whether a host lets people in one by one.';

COMMENT ON COLUMN webinar_live.webinar_settings.password IS 'The room''s password, sealed by the workers; null for none.';

COMMENT ON COLUMN webinar_live.webinar_settings.participant_limit IS 'How many who are no hosts may be in the room at once; null for any number.';

COMMENT ON COLUMN webinar_live.webinar_settings.muted_on_entry IS 'Whether who is no host comes in without sound.';

COMMENT ON COLUMN webinar_live.webinar_settings.chat IS 'Who may write in the chat: everyone, hosts, or nobody (off).';

COMMENT ON COLUMN webinar_live.webinar_settings.screen_share IS 'Who may share a screen: everyone or hosts.';

COMMENT ON COLUMN webinar_live.webinar_settings.attended_after IS 'How long somebody must be there to count as attended: minutes, or a share such as 50%; null for having entered at all.';

COMMENT ON COLUMN webinar_live.webinar_settings.stream_key IS 'The key, or address with the key, by which the Jitsi server streams to another site, sealed by the workers; null for none.';

COMMENT ON COLUMN webinar_live.webinar_settings.stream_link IS 'Where anyone can watch the stream while it runs; null for nowhere.';

COMMENT ON COLUMN webinar_live.webinar_settings.changed_at IS 'When a host last decided.';

COMMENT ON COLUMN webinar_live.webinar_settings.changed_by IS 'Who did; null for an account that is gone.';

ALTER TABLE ONLY public.accounts_userprofile
    ADD CONSTRAINT accounts_userprofile_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_userprofile
    ADD CONSTRAINT accounts_userprofile_user_id_key UNIQUE (user_id);

ALTER TABLE ONLY public.auth_user
    ADD CONSTRAINT auth_user_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_user
    ADD CONSTRAINT auth_user_username_key UNIQUE (username);

ALTER TABLE ONLY public.communications_webinarchatmessage
    ADD CONSTRAINT communications_webinarchatmessage_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.live_sessions_livesessionparticipant
    ADD CONSTRAINT live_sessions_livesessio_session_id_user_id_240558a6_uniq UNIQUE (session_id, user_id);

ALTER TABLE ONLY public.live_sessions_livesession
    ADD CONSTRAINT live_sessions_livesession_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.live_sessions_livesession
    ADD CONSTRAINT live_sessions_livesession_room_name_key UNIQUE (room_name);

ALTER TABLE ONLY public.live_sessions_livesession
    ADD CONSTRAINT live_sessions_livesession_webinar_id_key UNIQUE (webinar_id);

ALTER TABLE ONLY public.live_sessions_livesessionparticipant
    ADD CONSTRAINT live_sessions_livesessionparticipant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.registrations_registration
    ADD CONSTRAINT registrations_registration_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.registrations_registration
    ADD CONSTRAINT registrations_registration_user_id_event_id_f588809a_uniq UNIQUE (user_id, event_id);

ALTER TABLE ONLY public.webinars_event
    ADD CONSTRAINT webinars_event_pkey PRIMARY KEY (id);

ALTER TABLE ONLY webinar_live.addition
    ADD CONSTRAINT addition_pkey PRIMARY KEY (relation, kind, name);

ALTER TABLE ONLY webinar_live.analytics_day
    ADD CONSTRAINT analytics_day_pkey PRIMARY KEY (day, organizer_id);

ALTER TABLE ONLY webinar_live.analytics_due
    ADD CONSTRAINT analytics_due_pkey PRIMARY KEY (id);

ALTER TABLE ONLY webinar_live.analytics_run
    ADD CONSTRAINT analytics_run_pkey PRIMARY KEY (session_id, started_at);

ALTER TABLE ONLY webinar_live.analytics_total
    ADD CONSTRAINT analytics_total_pkey PRIMARY KEY (is_only);

ALTER TABLE ONLY webinar_live.analytics_webinar
    ADD CONSTRAINT analytics_webinar_pkey PRIMARY KEY (session_id);

ALTER TABLE ONLY webinar_live.attendance_correction
    ADD CONSTRAINT attendance_correction_pkey PRIMARY KEY (webinar_id, user_id);

ALTER TABLE ONLY webinar_live.calendar
    ADD CONSTRAINT calendar_digest_key UNIQUE (digest);

ALTER TABLE ONLY webinar_live.calendar
    ADD CONSTRAINT calendar_pkey PRIMARY KEY (user_id);

ALTER TABLE ONLY webinar_live.capture
    ADD CONSTRAINT capture_pkey PRIMARY KEY (id);

ALTER TABLE ONLY webinar_live.certificate
    ADD CONSTRAINT certificate_pkey PRIMARY KEY (id);

ALTER TABLE ONLY webinar_live.chapter
    ADD CONSTRAINT chapter_pkey PRIMARY KEY (webinar_id, begun_at);

ALTER TABLE ONLY webinar_live.chat_mute
    ADD CONSTRAINT chat_mute_pkey PRIMARY KEY (webinar_id, user_id);

ALTER TABLE ONLY webinar_live.chat_notice
    ADD CONSTRAINT chat_notice_pkey PRIMARY KEY (webinar_id);

ALTER TABLE ONLY webinar_live.chat_turn
    ADD CONSTRAINT chat_turn_pkey PRIMARY KEY (number);

ALTER TABLE ONLY webinar_live.erasure
    ADD CONSTRAINT erasure_pkey PRIMARY KEY (id);

ALTER TABLE ONLY webinar_live.event_horizon
    ADD CONSTRAINT event_horizon_pkey PRIMARY KEY (one);

ALTER TABLE ONLY webinar_live.event
    ADD CONSTRAINT event_id_key UNIQUE (id);

ALTER TABLE ONLY webinar_live.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (number);

ALTER TABLE ONLY webinar_live.file_removal
    ADD CONSTRAINT file_removal_pkey PRIMARY KEY (path);

ALTER TABLE ONLY webinar_live.hub
    ADD CONSTRAINT hub_pkey PRIMARY KEY (id);

ALTER TABLE ONLY webinar_live.hub_waiting
    ADD CONSTRAINT hub_waiting_pkey PRIMARY KEY (webinar_id, user_id, hub_id);

ALTER TABLE ONLY webinar_live.known_network
    ADD CONSTRAINT known_network_pkey PRIMARY KEY (user_id, network);

ALTER TABLE ONLY webinar_live.progress
    ADD CONSTRAINT progress_pkey PRIMARY KEY (session_id, user_id);

ALTER TABLE ONLY webinar_live.recording
    ADD CONSTRAINT recording_file_key UNIQUE (file);

ALTER TABLE ONLY webinar_live.recording
    ADD CONSTRAINT recording_pkey PRIMARY KEY (id);

ALTER TABLE ONLY webinar_live.recording_removal
    ADD CONSTRAINT recording_removal_pkey PRIMARY KEY (file);

ALTER TABLE ONLY webinar_live.recording
    ADD CONSTRAINT recording_source_key UNIQUE (webinar_id, source);

ALTER TABLE ONLY webinar_live.retention
    ADD CONSTRAINT retention_pkey PRIMARY KEY (relation);

ALTER TABLE ONLY webinar_live.role_right
    ADD CONSTRAINT role_right_pkey PRIMARY KEY (role, relation, privilege, columns);

ALTER TABLE ONLY webinar_live.room_ending
    ADD CONSTRAINT room_ending_pkey PRIMARY KEY (room_name);

ALTER TABLE ONLY webinar_live.room
    ADD CONSTRAINT room_pkey PRIMARY KEY (id);

ALTER TABLE ONLY webinar_live.room_stay
    ADD CONSTRAINT room_stay_pkey PRIMARY KEY (id);

ALTER TABLE ONLY webinar_live.run
    ADD CONSTRAINT run_pkey PRIMARY KEY (session_id, started_at);

ALTER TABLE ONLY webinar_live.seat
    ADD CONSTRAINT seat_pkey PRIMARY KEY (session_id, user_id);

ALTER TABLE ONLY webinar_live.session_presence
    ADD CONSTRAINT session_presence_pkey PRIMARY KEY (session_id, counted_at);

ALTER TABLE ONLY webinar_live.stay
    ADD CONSTRAINT stay_pkey PRIMARY KEY (id);

ALTER TABLE ONLY webinar_live.usage
    ADD CONSTRAINT usage_pkey PRIMARY KEY (user_id, kind);

ALTER TABLE ONLY webinar_live.webinar_change
    ADD CONSTRAINT webinar_change_pkey PRIMARY KEY (webinar_id);

ALTER TABLE ONLY webinar_live.webinar_part
    ADD CONSTRAINT webinar_part_pkey PRIMARY KEY (webinar_id, user_id);

ALTER TABLE ONLY webinar_live.webinar_settings
    ADD CONSTRAINT webinar_settings_pkey PRIMARY KEY (webinar_id);

CREATE INDEX auth_user_lower_email ON public.auth_user USING btree (lower((email)::text));

COMMENT ON INDEX public.auth_user_lower_email IS 'Sign-in by an address of e-mail in any case.';

CREATE INDEX auth_user_username_6821ab7c_like ON public.auth_user USING btree (username varchar_pattern_ops);

CREATE INDEX communicati_event_i_7558a5_idx ON public.communications_webinarchatmessage USING btree (event_id, created_at);

CREATE INDEX communications_webinarchatmessage_created_at ON public.communications_webinarchatmessage USING btree (created_at);

COMMENT ON INDEX public.communications_webinarchatmessage_created_at IS 'Which messages are old.';

CREATE INDEX communications_webinarchatmessage_event_id_b1dcb97c ON public.communications_webinarchatmessage USING btree (event_id);

CREATE INDEX communications_webinarchatmessage_event_id_id ON public.communications_webinarchatmessage USING btree (event_id, id);

COMMENT ON INDEX public.communications_webinarchatmessage_event_id_id IS 'A webinar''s messages in their order.';

CREATE INDEX communications_webinarchatmessage_user_id_93bffc1f ON public.communications_webinarchatmessage USING btree (user_id);

CREATE INDEX live_sessions_livesession_end_time ON public.live_sessions_livesession USING btree (end_time);

COMMENT ON INDEX public.live_sessions_livesession_end_time IS 'The sessions that ended lately. Added by Webinar Live.';

CREATE INDEX live_sessions_livesession_is_active_32e75216 ON public.live_sessions_livesession USING btree (is_active);

CREATE INDEX live_sessions_livesession_room_name_00b55764_like ON public.live_sessions_livesession USING btree (room_name varchar_pattern_ops);

CREATE INDEX live_sessions_livesession_room_name_lower ON public.live_sessions_livesession USING btree (lower((room_name)::text));

COMMENT ON INDEX public.live_sessions_livesession_room_name_lower IS 'A room as the Jitsi server names it, in lower case. Added by Webinar Live.';

CREATE INDEX live_sessions_livesession_started_by_id_b4d055ab ON public.live_sessions_livesession USING btree (started_by_id);

CREATE INDEX live_sessions_livesessionparticipant_joined_at ON public.live_sessions_livesessionparticipant USING btree (joined_at);

COMMENT ON INDEX public.live_sessions_livesessionparticipant_joined_at IS 'Which participations are old.';

CREATE INDEX live_sessions_livesessionparticipant_session_id_13eb1fc8 ON public.live_sessions_livesessionparticipant USING btree (session_id);

CREATE INDEX live_sessions_livesessionparticipant_user_id_53eba57a ON public.live_sessions_livesessionparticipant USING btree (user_id);

CREATE INDEX registrations_registration_event_id_3b97493e ON public.registrations_registration USING btree (event_id);

CREATE INDEX registrations_registration_user_id_45e19b84 ON public.registrations_registration USING btree (user_id);

CREATE INDEX webinars_event_long ON public.webinars_event USING btree (date, "time") WHERE (duration > 1440);

COMMENT ON INDEX public.webinars_event_long IS 'The list of webinars: those that may be live for more than a day.';

CREATE INDEX webinars_event_marked ON public.webinars_event USING btree (manual_status, date, "time") WHERE ((manual_status)::text <> ''::text);

COMMENT ON INDEX public.webinars_event_marked IS 'The list of webinars: those whose status was set by hand.';

CREATE INDEX webinars_event_organizer_id_96661834 ON public.webinars_event USING btree (organizer_id);

CREATE INDEX webinars_event_start ON public.webinars_event USING btree (date, "time", id);

COMMENT ON INDEX public.webinars_event_start IS 'The list of webinars, by their start.';

CREATE INDEX analytics_day_organizer_id ON webinar_live.analytics_day USING btree (organizer_id);

CREATE INDEX analytics_due_day ON webinar_live.analytics_due USING btree (day) WHERE (day IS NOT NULL);

CREATE INDEX analytics_due_session_id ON webinar_live.analytics_due USING btree (session_id) WHERE (session_id IS NOT NULL);

CREATE INDEX analytics_due_sessions ON webinar_live.analytics_due USING btree (due_at, session_id) WHERE (session_id IS NOT NULL);

CREATE INDEX analytics_run_day ON webinar_live.analytics_run USING btree (day);

CREATE INDEX analytics_webinar_newest ON webinar_live.analytics_webinar USING btree (last_started_at DESC, session_id DESC);

CREATE INDEX analytics_webinar_webinar_id ON webinar_live.analytics_webinar USING btree (webinar_id);

CREATE INDEX attendance_correction_corrected_at ON webinar_live.attendance_correction USING btree (corrected_at);

CREATE INDEX attendance_correction_corrected_by ON webinar_live.attendance_correction USING btree (corrected_by);

CREATE INDEX attendance_correction_user_id ON webinar_live.attendance_correction USING btree (user_id);

CREATE INDEX calendar_created_at ON webinar_live.calendar USING btree (created_at);

CREATE UNIQUE INDEX capture_one_open ON webinar_live.capture USING btree (webinar_id, mode) WHERE (ended_at IS NULL);

COMMENT ON INDEX webinar_live.capture_one_open IS 'A session is recorded once at a time, and streamed once.';

CREATE INDEX capture_session_id ON webinar_live.capture USING btree (session_id);

CREATE INDEX capture_started_by ON webinar_live.capture USING btree (started_by);

CREATE INDEX capture_webinar_id ON webinar_live.capture USING btree (webinar_id);

CREATE UNIQUE INDEX certificate_one_valid ON webinar_live.certificate USING btree (webinar_id, user_id) WHERE (revoked_at IS NULL);

COMMENT ON INDEX webinar_live.certificate_one_valid IS 'Nobody has two valid certificates of one webinar.';

CREATE INDEX certificate_user_id ON webinar_live.certificate USING btree (user_id);

CREATE INDEX certificate_webinar_id ON webinar_live.certificate USING btree (webinar_id, user_id);

CREATE INDEX chapter_begun_at ON webinar_live.chapter USING btree (begun_at);

CREATE INDEX chapter_written_by ON webinar_live.chapter USING btree (written_by);

CREATE INDEX chat_mute_muted_by ON webinar_live.chat_mute USING btree (muted_by);

CREATE INDEX chat_mute_user_id ON webinar_live.chat_mute USING btree (user_id);

CREATE INDEX chat_notice_written_by ON webinar_live.chat_notice USING btree (written_by);

CREATE INDEX event_created_at ON webinar_live.event USING btree (created_at);

CREATE INDEX event_message_id ON webinar_live.event USING btree (message_id) WHERE (kind = 'chat'::text);

CREATE INDEX event_webinar_id_id ON webinar_live.event USING btree (webinar_id, id);

CREATE INDEX known_network_signed_in_at ON webinar_live.known_network USING btree (signed_in_at);

CREATE INDEX progress_user_id ON webinar_live.progress USING btree (user_id);

CREATE INDEX recording_available_until ON webinar_live.recording USING btree (available_until);

CREATE INDEX recording_expected ON webinar_live.recording USING btree (announced_at) WHERE (received_at IS NULL);

CREATE INDEX room_aged_at ON webinar_live.room USING btree (COALESCE(destroyed_at, created_at));

CREATE UNIQUE INDEX room_one_opening ON webinar_live.room USING btree (session_id, opening, COALESCE(breakout, ''::text));

COMMENT ON INDEX webinar_live.room_one_opening IS 'What the server tells twice is told once.';

CREATE INDEX room_stay_aged_at ON webinar_live.room_stay USING btree (COALESCE(left_at, joined_at));

CREATE UNIQUE INDEX room_stay_told_once ON webinar_live.room_stay USING btree (session_id, occupant, COALESCE(breakout, ''::text), COALESCE(joined_at, left_at), ((joined_at IS NULL)));

COMMENT ON INDEX webinar_live.room_stay_told_once IS 'What the server tells twice is told once.';

CREATE INDEX room_stay_user_id ON webinar_live.room_stay USING btree (user_id);

CREATE INDEX run_ended_at ON webinar_live.run USING btree (ended_at);

CREATE UNIQUE INDEX run_one_open ON webinar_live.run USING btree (session_id) WHERE (ended_at IS NULL);

COMMENT ON INDEX webinar_live.run_one_open IS 'A session is on once.';

CREATE INDEX run_settle_at ON webinar_live.run USING btree (settle_at) WHERE (settle_at IS NOT NULL);

CREATE INDEX seat_user_id ON webinar_live.seat USING btree (user_id);

CREATE INDEX sign_in_failure_account_failed_at ON webinar_live.sign_in_failure USING btree (account, failed_at);

CREATE INDEX sign_in_failure_failed_at ON webinar_live.sign_in_failure USING btree (failed_at);

CREATE INDEX sign_in_failure_network_failed_at ON webinar_live.sign_in_failure USING btree (network, failed_at);

CREATE INDEX stay_hub_id ON webinar_live.stay USING btree (hub_id) WHERE (left_at IS NULL);

CREATE INDEX stay_left_at ON webinar_live.stay USING btree (left_at);

CREATE UNIQUE INDEX stay_one_open ON webinar_live.stay USING btree (session_id, user_id, COALESCE(hub_id, '00000000-0000-0000-0000-000000000000'::uuid)) WHERE (left_at IS NULL);

COMMENT ON INDEX webinar_live.stay_one_open IS 'An account is in a session once for each hub, and once without one, however many pages it has open.';

CREATE INDEX stay_session_id_user_id ON webinar_live.stay USING btree (session_id, user_id);

CREATE INDEX stay_user_id ON webinar_live.stay USING btree (user_id);

CREATE INDEX usage_ends_at ON webinar_live.usage USING btree (ends_at);

CREATE INDEX webinar_part_user_id ON webinar_live.webinar_part USING btree (user_id);

CREATE INDEX webinar_settings_changed_by ON webinar_live.webinar_settings USING btree (changed_by);

CREATE TRIGGER webinar_live_analytics AFTER UPDATE ON public.webinars_event FOR EACH ROW EXECUTE FUNCTION webinar_live.note_webinar_analytics();

COMMENT ON TRIGGER webinar_live_analytics ON public.webinars_event IS 'A webinar that has another organizer is counted as theirs. Added by Webinar Live.';

CREATE TRIGGER webinar_live_change AFTER UPDATE ON public.webinars_event FOR EACH ROW EXECUTE FUNCTION webinar_live.note_webinar_change();

COMMENT ON TRIGGER webinar_live_change ON public.webinars_event IS 'A webinar that has another time, title or picture is told to who watches. Added by Webinar Live.';

CREATE CONSTRAINT TRIGGER webinar_live_chat AFTER INSERT OR DELETE OR UPDATE ON public.communications_webinarchatmessage DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION webinar_live.write_chat_event();

COMMENT ON TRIGGER webinar_live_chat ON public.communications_webinarchatmessage IS 'A message that comes or goes is told to who watches. Added by Webinar Live.';

CREATE TRIGGER webinar_live_ending AFTER DELETE OR UPDATE ON public.live_sessions_livesession FOR EACH ROW EXECUTE FUNCTION webinar_live.note_room_ending();

COMMENT ON TRIGGER webinar_live_ending ON public.live_sessions_livesession IS 'A session that ends leaves its room to be ended. Added by Webinar Live.';

CREATE TRIGGER webinar_live_run AFTER INSERT OR UPDATE ON public.live_sessions_livesession FOR EACH ROW EXECUTE FUNCTION webinar_live.note_run();

COMMENT ON TRIGGER webinar_live_run ON public.live_sessions_livesession IS 'A session that starts or ends is noted. Added by Webinar Live.';

CREATE CONSTRAINT TRIGGER webinar_live_status AFTER INSERT OR DELETE OR UPDATE ON public.live_sessions_livesession DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION webinar_live.write_status_event();

COMMENT ON TRIGGER webinar_live_status ON public.live_sessions_livesession IS 'A session that begins or ends is told to who watches. Added by Webinar Live.';

CREATE TRIGGER webinar_live_truncate AFTER TRUNCATE ON public.communications_webinarchatmessage FOR EACH STATEMENT EXECUTE FUNCTION webinar_live.forget_chat_events();

COMMENT ON TRIGGER webinar_live_truncate ON public.communications_webinarchatmessage IS 'Messages that are gone are told to nobody any more. Added by Webinar Live.';

CREATE TRIGGER attendance_correction_analytics AFTER INSERT OR DELETE OR UPDATE ON webinar_live.attendance_correction FOR EACH ROW EXECUTE FUNCTION webinar_live.note_webinar_analytics();

COMMENT ON TRIGGER attendance_correction_analytics ON webinar_live.attendance_correction IS 'What a host corrects is counted.';

CREATE TRIGGER attendance_correction_certificate AFTER INSERT OR UPDATE ON webinar_live.attendance_correction FOR EACH ROW EXECUTE FUNCTION webinar_live.certificate_follows();

COMMENT ON TRIGGER attendance_correction_certificate ON webinar_live.attendance_correction IS 'A certificate follows what a host corrects.';

CREATE TRIGGER attendance_correction_follow AFTER INSERT OR UPDATE ON webinar_live.attendance_correction FOR EACH ROW EXECUTE FUNCTION webinar_live.follow_correction();

COMMENT ON TRIGGER attendance_correction_follow ON webinar_live.attendance_correction IS 'A registration follows what a host corrects.';

CREATE CONSTRAINT TRIGGER capture_tell AFTER INSERT OR DELETE OR UPDATE ON webinar_live.capture DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION webinar_live.write_capture_event();

COMMENT ON TRIGGER capture_tell ON webinar_live.capture IS 'What is recorded and streamed is told to who watches.';

CREATE CONSTRAINT TRIGGER chat_mute_tell AFTER INSERT OR DELETE ON webinar_live.chat_mute DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION webinar_live.write_mute_event();

COMMENT ON TRIGGER chat_mute_tell ON webinar_live.chat_mute IS 'Who is muted in a chat, or may write again, is told so.';

CREATE TRIGGER chat_notice_chapter AFTER INSERT OR UPDATE ON webinar_live.chat_notice FOR EACH ROW EXECUTE FUNCTION webinar_live.note_chapter();

COMMENT ON TRIGGER chat_notice_chapter ON webinar_live.chat_notice IS 'What stands on top of a chat while its webinar is live is a chapter of its recordings.';

CREATE CONSTRAINT TRIGGER chat_notice_tell AFTER INSERT OR DELETE OR UPDATE ON webinar_live.chat_notice DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION webinar_live.write_notice_event();

COMMENT ON TRIGGER chat_notice_tell ON webinar_live.chat_notice IS 'The notice on top of a chat is told to who watches.';

CREATE CONSTRAINT TRIGGER event_publish AFTER INSERT ON webinar_live.event DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION webinar_live.publish_event();

COMMENT ON TRIGGER event_publish ON webinar_live.event IS 'The last thing before commit: the event''s id.';

CREATE CONSTRAINT TRIGGER progress_help AFTER UPDATE OF help_sent_at ON webinar_live.progress DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.help_sent_at IS NULL) AND (new.help_sent_at IS NOT NULL))) EXECUTE FUNCTION webinar_live.write_help_event();

COMMENT ON TRIGGER progress_help ON webinar_live.progress IS 'Who is sent help is told so.';

CREATE TRIGGER recording_removal AFTER DELETE ON webinar_live.recording FOR EACH ROW EXECUTE FUNCTION webinar_live.note_recording_removal();

COMMENT ON TRIGGER recording_removal ON webinar_live.recording IS 'A recording that is removed leaves its file to be removed.';

CREATE TRIGGER room_analytics AFTER INSERT OR UPDATE ON webinar_live.room FOR EACH ROW EXECUTE FUNCTION webinar_live.note_analytics();

COMMENT ON TRIGGER room_analytics ON webinar_live.room IS 'What a room''s end tells late is counted.';

CREATE TRIGGER room_captures AFTER INSERT OR UPDATE ON webinar_live.room FOR EACH ROW WHEN (((new.destroyed_at IS NOT NULL) AND (new.breakout IS NULL))) EXECUTE FUNCTION webinar_live.end_captures('destroyed_at');

COMMENT ON TRIGGER room_captures ON webinar_live.room IS 'A room that is gone is recorded no longer.';

CREATE TRIGGER room_stay_analytics AFTER INSERT OR UPDATE ON webinar_live.room_stay FOR EACH ROW EXECUTE FUNCTION webinar_live.note_analytics();

COMMENT ON TRIGGER room_stay_analytics ON webinar_live.room_stay IS 'Who is told of late is counted.';

CREATE TRIGGER run_analytics AFTER INSERT OR DELETE OR UPDATE ON webinar_live.run FOR EACH ROW EXECUTE FUNCTION webinar_live.note_analytics();

COMMENT ON TRIGGER run_analytics ON webinar_live.run IS 'A run that begins, ends or goes is counted.';

CREATE TRIGGER run_captures AFTER UPDATE ON webinar_live.run FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL))) EXECUTE FUNCTION webinar_live.end_captures('ended_at');

COMMENT ON TRIGGER run_captures ON webinar_live.run IS 'A session that ends is recorded no longer.';

CREATE TRIGGER stay_participant AFTER INSERT ON webinar_live.stay FOR EACH ROW EXECUTE FUNCTION webinar_live.record_participant();

COMMENT ON TRIGGER stay_participant ON webinar_live.stay IS 'Who comes is a participant.';

CREATE CONSTRAINT TRIGGER webinar_change_tell AFTER INSERT OR DELETE OR UPDATE ON webinar_live.webinar_change DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION webinar_live.write_webinar_event();

COMMENT ON TRIGGER webinar_change_tell ON webinar_live.webinar_change IS 'What has changed about a webinar is told to who watches.';

CREATE CONSTRAINT TRIGGER webinar_settings_tell AFTER INSERT OR DELETE OR UPDATE ON webinar_live.webinar_settings DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION webinar_live.write_settings_event();

COMMENT ON TRIGGER webinar_settings_tell ON webinar_live.webinar_settings IS 'What a host decides is told to who watches.';

ALTER TABLE ONLY public.accounts_userprofile
    ADD CONSTRAINT accounts_userprofile_user_id_92240672_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.communications_webinarchatmessage
    ADD CONSTRAINT communications_webin_event_id_b1dcb97c_fk_webinars_ FOREIGN KEY (event_id) REFERENCES public.webinars_event(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.communications_webinarchatmessage
    ADD CONSTRAINT communications_webin_user_id_93bffc1f_fk_auth_user FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.live_sessions_livesessionparticipant
    ADD CONSTRAINT live_sessions_livese_session_id_13eb1fc8_fk_live_sess FOREIGN KEY (session_id) REFERENCES public.live_sessions_livesession(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.live_sessions_livesession
    ADD CONSTRAINT live_sessions_livese_started_by_id_b4d055ab_fk_auth_user FOREIGN KEY (started_by_id) REFERENCES public.auth_user(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.live_sessions_livesessionparticipant
    ADD CONSTRAINT live_sessions_livese_user_id_53eba57a_fk_auth_user FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.live_sessions_livesession
    ADD CONSTRAINT live_sessions_livese_webinar_id_65956ebf_fk_webinars_ FOREIGN KEY (webinar_id) REFERENCES public.webinars_event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registrations_registration
    ADD CONSTRAINT registrations_regist_event_id_3b97493e_fk_webinars_ FOREIGN KEY (event_id) REFERENCES public.webinars_event(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.registrations_registration
    ADD CONSTRAINT registrations_registration_user_id_45e19b84_fk_auth_user_id FOREIGN KEY (user_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.webinars_event
    ADD CONSTRAINT webinars_event_organizer_id_96661834_fk_auth_user_id FOREIGN KEY (organizer_id) REFERENCES public.auth_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.analytics_day
    ADD CONSTRAINT analytics_day_organizer_id_fk_auth_user FOREIGN KEY (organizer_id) REFERENCES public.auth_user(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.analytics_run
    ADD CONSTRAINT analytics_run_session_id_fk_live_sessions_livesession FOREIGN KEY (session_id) REFERENCES public.live_sessions_livesession(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.analytics_webinar
    ADD CONSTRAINT analytics_webinar_session_id_fk_live_sessions_livesession FOREIGN KEY (session_id) REFERENCES public.live_sessions_livesession(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.attendance_correction
    ADD CONSTRAINT attendance_correction_corrected_by_fk_auth_user FOREIGN KEY (corrected_by) REFERENCES public.auth_user(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.attendance_correction
    ADD CONSTRAINT attendance_correction_user_id_fk_auth_user FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.attendance_correction
    ADD CONSTRAINT attendance_correction_webinar_id_fk_webinars_event FOREIGN KEY (webinar_id) REFERENCES public.webinars_event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.calendar
    ADD CONSTRAINT calendar_user_id_fk_auth_user FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.capture
    ADD CONSTRAINT capture_session_id_fk_live_sessions_livesession FOREIGN KEY (session_id) REFERENCES public.live_sessions_livesession(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.capture
    ADD CONSTRAINT capture_started_by_fk_auth_user FOREIGN KEY (started_by) REFERENCES public.auth_user(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.capture
    ADD CONSTRAINT capture_webinar_id_fk_webinars_event FOREIGN KEY (webinar_id) REFERENCES public.webinars_event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.certificate
    ADD CONSTRAINT certificate_user_id_fk_auth_user FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.certificate
    ADD CONSTRAINT certificate_webinar_id_fk_webinars_event FOREIGN KEY (webinar_id) REFERENCES public.webinars_event(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.chapter
    ADD CONSTRAINT chapter_webinar_id_fk_webinars_event FOREIGN KEY (webinar_id) REFERENCES public.webinars_event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.chapter
    ADD CONSTRAINT chapter_written_by_fk_auth_user FOREIGN KEY (written_by) REFERENCES public.auth_user(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.chat_mute
    ADD CONSTRAINT chat_mute_muted_by_fk_auth_user FOREIGN KEY (muted_by) REFERENCES public.auth_user(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.chat_mute
    ADD CONSTRAINT chat_mute_user_id_fk_auth_user FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.chat_mute
    ADD CONSTRAINT chat_mute_webinar_id_fk_webinars_event FOREIGN KEY (webinar_id) REFERENCES public.webinars_event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.chat_notice
    ADD CONSTRAINT chat_notice_webinar_id_fk_webinars_event FOREIGN KEY (webinar_id) REFERENCES public.webinars_event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.chat_notice
    ADD CONSTRAINT chat_notice_written_by_fk_auth_user FOREIGN KEY (written_by) REFERENCES public.auth_user(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.known_network
    ADD CONSTRAINT known_network_user_id_fk_auth_user FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.progress
    ADD CONSTRAINT progress_session_id_fk_live_sessions_livesession FOREIGN KEY (session_id) REFERENCES public.live_sessions_livesession(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.progress
    ADD CONSTRAINT progress_user_id_fk_auth_user FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.recording
    ADD CONSTRAINT recording_webinar_id_fk_webinars_event FOREIGN KEY (webinar_id) REFERENCES public.webinars_event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.room
    ADD CONSTRAINT room_session_id_fk_live_sessions_livesession FOREIGN KEY (session_id) REFERENCES public.live_sessions_livesession(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.room_stay
    ADD CONSTRAINT room_stay_session_id_fk_live_sessions_livesession FOREIGN KEY (session_id) REFERENCES public.live_sessions_livesession(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.room_stay
    ADD CONSTRAINT room_stay_user_id_fk_auth_user FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.run
    ADD CONSTRAINT run_session_id_fk_live_sessions_livesession FOREIGN KEY (session_id) REFERENCES public.live_sessions_livesession(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.seat
    ADD CONSTRAINT seat_session_id_fk_live_sessions_livesession FOREIGN KEY (session_id) REFERENCES public.live_sessions_livesession(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.seat
    ADD CONSTRAINT seat_user_id_fk_auth_user FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.session_presence
    ADD CONSTRAINT session_presence_session_id_fk_live_sessions_livesession FOREIGN KEY (session_id) REFERENCES public.live_sessions_livesession(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.stay
    ADD CONSTRAINT stay_session_id_fk_live_sessions_livesession FOREIGN KEY (session_id) REFERENCES public.live_sessions_livesession(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.stay
    ADD CONSTRAINT stay_user_id_fk_auth_user FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.webinar_change
    ADD CONSTRAINT webinar_change_webinar_id_fk_webinars_event FOREIGN KEY (webinar_id) REFERENCES public.webinars_event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.webinar_part
    ADD CONSTRAINT webinar_part_user_id_fk_auth_user FOREIGN KEY (user_id) REFERENCES public.auth_user(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.webinar_part
    ADD CONSTRAINT webinar_part_webinar_id_fk_webinars_event FOREIGN KEY (webinar_id) REFERENCES public.webinars_event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.webinar_settings
    ADD CONSTRAINT webinar_settings_changed_by_fk_auth_user FOREIGN KEY (changed_by) REFERENCES public.auth_user(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY webinar_live.webinar_settings
    ADD CONSTRAINT webinar_settings_webinar_id_fk_webinars_event FOREIGN KEY (webinar_id) REFERENCES public.webinars_event(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

GRANT USAGE ON SCHEMA public TO webinar_live;
GRANT USAGE ON SCHEMA public TO webinar_live_sign_in;
GRANT USAGE ON SCHEMA public TO webinar_live_events;

GRANT USAGE ON SCHEMA webinar_live TO webinar_live;
GRANT USAGE ON SCHEMA webinar_live TO webinar_live_sign_in;
GRANT USAGE ON SCHEMA webinar_live TO webinar_live_retention;
GRANT USAGE ON SCHEMA webinar_live TO webinar_live_events;

REVOKE ALL ON FUNCTION webinar_live.archive(who bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION webinar_live.archive(who bigint) TO webinar_live;

REVOKE ALL ON FUNCTION webinar_live.certificate_follows() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.count_aged(asked text, before timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION webinar_live.count_aged(asked text, before timestamp with time zone) TO webinar_live_retention;

REVOKE ALL ON FUNCTION webinar_live.count_analytics(session bigint) FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.delete_webinar(webinar bigint, caller bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION webinar_live.delete_webinar(webinar bigint, caller bigint) TO webinar_live;

REVOKE ALL ON FUNCTION webinar_live.end_captures() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.erase_account(who bigint, by_whom text) FROM PUBLIC;
GRANT ALL ON FUNCTION webinar_live.erase_account(who bigint, by_whom text) TO webinar_live_sign_in;

REVOKE ALL ON FUNCTION webinar_live.follow_correction() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.forget_chat_events() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.note_analytics() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.note_chapter() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.note_recording_removal() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.note_room_ending() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.note_run() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.note_webinar_analytics() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.note_webinar_change() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.password_fingerprint(account bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION webinar_live.password_fingerprint(account bigint) TO webinar_live;
GRANT ALL ON FUNCTION webinar_live.password_fingerprint(account bigint) TO webinar_live_sign_in;

REVOKE ALL ON FUNCTION webinar_live.publish_event() FROM PUBLIC;

REVOKE ALL ON PROCEDURE webinar_live.rebuild_analytics() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.record_participant() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.refresh_analytics() FROM PUBLIC;
GRANT ALL ON FUNCTION webinar_live.refresh_analytics() TO webinar_live_events;

REVOKE ALL ON FUNCTION webinar_live.remove_aged(asked text, before timestamp with time zone, at_most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION webinar_live.remove_aged(asked text, before timestamp with time zone, at_most integer) TO webinar_live_retention;

REVOKE ALL ON FUNCTION webinar_live.retained(asked text) FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.settle_attendance() FROM PUBLIC;
GRANT ALL ON FUNCTION webinar_live.settle_attendance() TO webinar_live_events;

REVOKE ALL ON FUNCTION webinar_live.write_capture_event() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.write_chat_event() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.write_help_event() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.write_mute_event() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.write_notice_event() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.write_settings_event() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.write_status_event() FROM PUBLIC;

REVOKE ALL ON FUNCTION webinar_live.write_webinar_event() FROM PUBLIC;

GRANT SELECT(role) ON TABLE public.accounts_userprofile TO webinar_live;
GRANT SELECT(role) ON TABLE public.accounts_userprofile TO webinar_live_sign_in;

GRANT SELECT(profile_picture) ON TABLE public.accounts_userprofile TO webinar_live;
GRANT SELECT(profile_picture) ON TABLE public.accounts_userprofile TO webinar_live_sign_in;

GRANT SELECT(user_id) ON TABLE public.accounts_userprofile TO webinar_live;
GRANT SELECT(user_id) ON TABLE public.accounts_userprofile TO webinar_live_sign_in;

GRANT SELECT(id) ON TABLE public.auth_user TO webinar_live;
GRANT SELECT(id) ON TABLE public.auth_user TO webinar_live_sign_in;
GRANT SELECT(id) ON TABLE public.auth_user TO webinar_live_events;

GRANT SELECT(password) ON TABLE public.auth_user TO webinar_live_sign_in;

GRANT SELECT(username) ON TABLE public.auth_user TO webinar_live;
GRANT SELECT(username) ON TABLE public.auth_user TO webinar_live_sign_in;

GRANT SELECT(first_name) ON TABLE public.auth_user TO webinar_live;
GRANT SELECT(first_name) ON TABLE public.auth_user TO webinar_live_sign_in;

GRANT SELECT(last_name) ON TABLE public.auth_user TO webinar_live;
GRANT SELECT(last_name) ON TABLE public.auth_user TO webinar_live_sign_in;

GRANT SELECT(email) ON TABLE public.auth_user TO webinar_live;
GRANT SELECT(email) ON TABLE public.auth_user TO webinar_live_sign_in;

GRANT SELECT(is_staff) ON TABLE public.auth_user TO webinar_live;
GRANT SELECT(is_staff) ON TABLE public.auth_user TO webinar_live_sign_in;

GRANT SELECT(is_active) ON TABLE public.auth_user TO webinar_live;
GRANT SELECT(is_active) ON TABLE public.auth_user TO webinar_live_sign_in;
GRANT SELECT(is_active) ON TABLE public.auth_user TO webinar_live_events;

GRANT DELETE ON TABLE public.communications_webinarchatmessage TO webinar_live;

GRANT SELECT(id) ON TABLE public.communications_webinarchatmessage TO webinar_live;

GRANT SELECT(message),INSERT(message) ON TABLE public.communications_webinarchatmessage TO webinar_live;

GRANT SELECT(created_at),INSERT(created_at) ON TABLE public.communications_webinarchatmessage TO webinar_live;

GRANT SELECT(event_id),INSERT(event_id) ON TABLE public.communications_webinarchatmessage TO webinar_live;

GRANT SELECT(user_id),INSERT(user_id) ON TABLE public.communications_webinarchatmessage TO webinar_live;

GRANT SELECT ON SEQUENCE public.communications_webinarchatmessage_id_seq TO webinar_live;

GRANT SELECT(id) ON TABLE public.live_sessions_livesession TO webinar_live;
GRANT SELECT(id) ON TABLE public.live_sessions_livesession TO webinar_live_events;

GRANT SELECT(room_name),INSERT(room_name) ON TABLE public.live_sessions_livesession TO webinar_live;
GRANT SELECT(room_name) ON TABLE public.live_sessions_livesession TO webinar_live_events;

GRANT SELECT(is_active),INSERT(is_active),UPDATE(is_active) ON TABLE public.live_sessions_livesession TO webinar_live;
GRANT SELECT(is_active),UPDATE(is_active) ON TABLE public.live_sessions_livesession TO webinar_live_events;

GRANT INSERT(created_at) ON TABLE public.live_sessions_livesession TO webinar_live;

GRANT SELECT(started_at),INSERT(started_at),UPDATE(started_at) ON TABLE public.live_sessions_livesession TO webinar_live;
GRANT SELECT(started_at) ON TABLE public.live_sessions_livesession TO webinar_live_events;

GRANT SELECT(end_time),UPDATE(end_time) ON TABLE public.live_sessions_livesession TO webinar_live;
GRANT SELECT(end_time),UPDATE(end_time) ON TABLE public.live_sessions_livesession TO webinar_live_events;

GRANT SELECT(started_by_id),INSERT(started_by_id),UPDATE(started_by_id) ON TABLE public.live_sessions_livesession TO webinar_live;

GRANT SELECT(webinar_id),INSERT(webinar_id) ON TABLE public.live_sessions_livesession TO webinar_live;
GRANT SELECT(webinar_id) ON TABLE public.live_sessions_livesession TO webinar_live_events;

GRANT SELECT ON SEQUENCE public.live_sessions_livesession_id_seq TO webinar_live;

GRANT DELETE ON TABLE public.registrations_registration TO webinar_live;

GRANT SELECT(id) ON TABLE public.registrations_registration TO webinar_live;

GRANT SELECT(registered_on),INSERT(registered_on) ON TABLE public.registrations_registration TO webinar_live;

GRANT SELECT(attended),INSERT(attended) ON TABLE public.registrations_registration TO webinar_live;

GRANT SELECT(event_id),INSERT(event_id) ON TABLE public.registrations_registration TO webinar_live;
GRANT SELECT(event_id) ON TABLE public.registrations_registration TO webinar_live_events;

GRANT SELECT(user_id),INSERT(user_id) ON TABLE public.registrations_registration TO webinar_live;
GRANT SELECT(user_id) ON TABLE public.registrations_registration TO webinar_live_events;

GRANT SELECT(id) ON TABLE public.webinars_event TO webinar_live;
GRANT SELECT(id) ON TABLE public.webinars_event TO webinar_live_events;

GRANT SELECT(title),INSERT(title),UPDATE(title) ON TABLE public.webinars_event TO webinar_live;
GRANT SELECT(title) ON TABLE public.webinars_event TO webinar_live_events;

GRANT SELECT(description),INSERT(description),UPDATE(description) ON TABLE public.webinars_event TO webinar_live;

GRANT SELECT(date),INSERT(date),UPDATE(date) ON TABLE public.webinars_event TO webinar_live;
GRANT SELECT(date) ON TABLE public.webinars_event TO webinar_live_events;

GRANT SELECT("time"),INSERT("time"),UPDATE("time") ON TABLE public.webinars_event TO webinar_live;
GRANT SELECT("time") ON TABLE public.webinars_event TO webinar_live_events;

GRANT SELECT(duration),INSERT(duration),UPDATE(duration) ON TABLE public.webinars_event TO webinar_live;
GRANT SELECT(duration) ON TABLE public.webinars_event TO webinar_live_events;

GRANT SELECT(price),INSERT(price),UPDATE(price) ON TABLE public.webinars_event TO webinar_live;

GRANT SELECT(thumbnail),UPDATE(thumbnail) ON TABLE public.webinars_event TO webinar_live;
GRANT SELECT(thumbnail) ON TABLE public.webinars_event TO webinar_live_events;

GRANT SELECT(live_stream_url) ON TABLE public.webinars_event TO webinar_live;

GRANT SELECT(manual_status),INSERT(manual_status) ON TABLE public.webinars_event TO webinar_live;

GRANT SELECT(created_at),INSERT(created_at) ON TABLE public.webinars_event TO webinar_live;

GRANT SELECT(updated_at),INSERT(updated_at),UPDATE(updated_at) ON TABLE public.webinars_event TO webinar_live;

GRANT SELECT(organizer_id),INSERT(organizer_id) ON TABLE public.webinars_event TO webinar_live;
GRANT SELECT(organizer_id) ON TABLE public.webinars_event TO webinar_live_events;

GRANT SELECT ON SEQUENCE public.registrations_registration_id_seq TO webinar_live;

GRANT SELECT ON SEQUENCE public.webinars_event_id_seq TO webinar_live;

GRANT SELECT ON TABLE webinar_live.analytics_day TO webinar_live;

GRANT SELECT ON TABLE webinar_live.analytics_total TO webinar_live;

GRANT SELECT ON TABLE webinar_live.analytics_webinar TO webinar_live;

GRANT SELECT,INSERT ON TABLE webinar_live.attendance_correction TO webinar_live;

GRANT UPDATE(state) ON TABLE webinar_live.attendance_correction TO webinar_live;

GRANT UPDATE(reason) ON TABLE webinar_live.attendance_correction TO webinar_live;

GRANT UPDATE(corrected_at) ON TABLE webinar_live.attendance_correction TO webinar_live;

GRANT UPDATE(corrected_by) ON TABLE webinar_live.attendance_correction TO webinar_live;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE webinar_live.calendar TO webinar_live;

GRANT SELECT ON TABLE webinar_live.capture TO webinar_live;

GRANT INSERT(webinar_id) ON TABLE webinar_live.capture TO webinar_live;
GRANT SELECT(webinar_id) ON TABLE webinar_live.capture TO webinar_live_events;

GRANT INSERT(session_id) ON TABLE webinar_live.capture TO webinar_live;

GRANT INSERT(mode) ON TABLE webinar_live.capture TO webinar_live;
GRANT SELECT(mode) ON TABLE webinar_live.capture TO webinar_live_events;

GRANT INSERT(started_at) ON TABLE webinar_live.capture TO webinar_live;

GRANT UPDATE(ended_at) ON TABLE webinar_live.capture TO webinar_live;
GRANT SELECT(ended_at) ON TABLE webinar_live.capture TO webinar_live_events;

GRANT INSERT(started_by) ON TABLE webinar_live.capture TO webinar_live;

GRANT INSERT(link),UPDATE(link) ON TABLE webinar_live.capture TO webinar_live;
GRANT SELECT(link) ON TABLE webinar_live.capture TO webinar_live_events;

GRANT SELECT ON SEQUENCE webinar_live.capture_id_seq TO webinar_live;

GRANT SELECT ON TABLE webinar_live.certificate TO webinar_live;

GRANT INSERT(id) ON TABLE webinar_live.certificate TO webinar_live;

GRANT INSERT(webinar_id) ON TABLE webinar_live.certificate TO webinar_live;

GRANT INSERT(user_id) ON TABLE webinar_live.certificate TO webinar_live;

GRANT INSERT(signed) ON TABLE webinar_live.certificate TO webinar_live;

GRANT INSERT(issued_at) ON TABLE webinar_live.certificate TO webinar_live;

GRANT UPDATE(revoked_at) ON TABLE webinar_live.certificate TO webinar_live;

GRANT UPDATE(revoked_for) ON TABLE webinar_live.certificate TO webinar_live;

GRANT SELECT,DELETE ON TABLE webinar_live.chapter TO webinar_live;

GRANT SELECT,INSERT,DELETE ON TABLE webinar_live.chat_mute TO webinar_live;

GRANT SELECT(webinar_id) ON TABLE webinar_live.chat_mute TO webinar_live_events;

GRANT SELECT(user_id) ON TABLE webinar_live.chat_mute TO webinar_live_events;

GRANT SELECT,INSERT,DELETE ON TABLE webinar_live.chat_notice TO webinar_live;

GRANT SELECT(webinar_id) ON TABLE webinar_live.chat_notice TO webinar_live_events;

GRANT UPDATE(text) ON TABLE webinar_live.chat_notice TO webinar_live;
GRANT SELECT(text) ON TABLE webinar_live.chat_notice TO webinar_live_events;

GRANT UPDATE(written_at) ON TABLE webinar_live.chat_notice TO webinar_live;

GRANT UPDATE(written_by) ON TABLE webinar_live.chat_notice TO webinar_live;

GRANT SELECT,UPDATE ON TABLE webinar_live.chat_turn TO webinar_live;

GRANT SELECT,DELETE ON TABLE webinar_live.event TO webinar_live_events;

GRANT SELECT,UPDATE ON TABLE webinar_live.event_horizon TO webinar_live_events;

GRANT SELECT,DELETE ON TABLE webinar_live.file_removal TO webinar_live_retention;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE webinar_live.hub TO webinar_live_events;

GRANT SELECT(id) ON TABLE webinar_live.hub TO webinar_live;

GRANT SELECT(heartbeat_at) ON TABLE webinar_live.hub TO webinar_live;

GRANT SELECT,INSERT,DELETE ON TABLE webinar_live.hub_waiting TO webinar_live_events;

GRANT SELECT,INSERT,DELETE ON TABLE webinar_live.known_network TO webinar_live_sign_in;

GRANT UPDATE(signed_in_at) ON TABLE webinar_live.known_network TO webinar_live_sign_in;

GRANT SELECT ON TABLE webinar_live.stay TO webinar_live;
GRANT SELECT,INSERT,UPDATE ON TABLE webinar_live.stay TO webinar_live_events;

GRANT INSERT(session_id) ON TABLE webinar_live.stay TO webinar_live;

GRANT INSERT(user_id) ON TABLE webinar_live.stay TO webinar_live;

GRANT INSERT(seen_at),UPDATE(seen_at) ON TABLE webinar_live.stay TO webinar_live;

GRANT UPDATE(left_at) ON TABLE webinar_live.stay TO webinar_live;

GRANT SELECT ON TABLE webinar_live.present TO webinar_live;
GRANT SELECT ON TABLE webinar_live.present TO webinar_live_events;

GRANT SELECT ON TABLE webinar_live.progress TO webinar_live;
GRANT SELECT,DELETE ON TABLE webinar_live.progress TO webinar_live_events;

GRANT INSERT(session_id) ON TABLE webinar_live.progress TO webinar_live;

GRANT INSERT(user_id) ON TABLE webinar_live.progress TO webinar_live;

GRANT INSERT(step),UPDATE(step) ON TABLE webinar_live.progress TO webinar_live;

GRANT INSERT(failed),UPDATE(failed) ON TABLE webinar_live.progress TO webinar_live;

GRANT INSERT(has_stream),UPDATE(has_stream) ON TABLE webinar_live.progress TO webinar_live;

GRANT INSERT(since),UPDATE(since) ON TABLE webinar_live.progress TO webinar_live;

GRANT INSERT(told_at),UPDATE(told_at) ON TABLE webinar_live.progress TO webinar_live;
GRANT UPDATE(told_at) ON TABLE webinar_live.progress TO webinar_live_events;

GRANT UPDATE(help_sent_at) ON TABLE webinar_live.progress TO webinar_live;

GRANT SELECT,INSERT,DELETE ON TABLE webinar_live.recording TO webinar_live;

GRANT UPDATE(place) ON TABLE webinar_live.recording TO webinar_live;

GRANT UPDATE(size) ON TABLE webinar_live.recording TO webinar_live;

GRANT UPDATE(sha256) ON TABLE webinar_live.recording TO webinar_live;

GRANT UPDATE(started_at) ON TABLE webinar_live.recording TO webinar_live;

GRANT UPDATE(seconds) ON TABLE webinar_live.recording TO webinar_live;

GRANT UPDATE(announced_at) ON TABLE webinar_live.recording TO webinar_live;

GRANT UPDATE(received_at) ON TABLE webinar_live.recording TO webinar_live;

GRANT UPDATE(available_until) ON TABLE webinar_live.recording TO webinar_live;

GRANT SELECT ON SEQUENCE webinar_live.recording_id_seq TO webinar_live;

GRANT SELECT,DELETE ON TABLE webinar_live.recording_removal TO webinar_live;

GRANT SELECT ON TABLE webinar_live.retention TO webinar_live_retention;

GRANT SELECT,INSERT ON TABLE webinar_live.room TO webinar_live;

GRANT UPDATE(created_at) ON TABLE webinar_live.room TO webinar_live;

GRANT UPDATE(destroyed_at) ON TABLE webinar_live.room TO webinar_live;

GRANT SELECT,DELETE ON TABLE webinar_live.room_ending TO webinar_live_events;

GRANT UPDATE(due_at) ON TABLE webinar_live.room_ending TO webinar_live_events;

GRANT UPDATE(tries) ON TABLE webinar_live.room_ending TO webinar_live_events;

GRANT SELECT ON SEQUENCE webinar_live.room_id_seq TO webinar_live;

GRANT SELECT,INSERT ON TABLE webinar_live.room_stay TO webinar_live;

GRANT UPDATE(participant) ON TABLE webinar_live.room_stay TO webinar_live;

GRANT UPDATE(user_id) ON TABLE webinar_live.room_stay TO webinar_live;

GRANT UPDATE(name) ON TABLE webinar_live.room_stay TO webinar_live;

GRANT UPDATE(left_at) ON TABLE webinar_live.room_stay TO webinar_live;

GRANT SELECT ON SEQUENCE webinar_live.room_stay_id_seq TO webinar_live;

GRANT SELECT ON TABLE webinar_live.room_visit TO webinar_live;

GRANT SELECT ON TABLE webinar_live.run TO webinar_live;

GRANT UPDATE(settle_at) ON TABLE webinar_live.run TO webinar_live;

GRANT SELECT,INSERT,DELETE ON TABLE webinar_live.seat TO webinar_live;

GRANT UPDATE(until) ON TABLE webinar_live.seat TO webinar_live;

GRANT UPDATE(left_at) ON TABLE webinar_live.seat TO webinar_live;

GRANT SELECT ON TABLE webinar_live.session_presence TO webinar_live;
GRANT SELECT,INSERT,UPDATE ON TABLE webinar_live.session_presence TO webinar_live_events;

GRANT DELETE ON TABLE webinar_live.sign_in_failure TO webinar_live_sign_in;

GRANT SELECT(account),INSERT(account) ON TABLE webinar_live.sign_in_failure TO webinar_live_sign_in;

GRANT SELECT(network),INSERT(network) ON TABLE webinar_live.sign_in_failure TO webinar_live_sign_in;

GRANT SELECT(failed_at),INSERT(failed_at) ON TABLE webinar_live.sign_in_failure TO webinar_live_sign_in;

GRANT SELECT ON SEQUENCE webinar_live.stay_id_seq TO webinar_live;
GRANT SELECT ON SEQUENCE webinar_live.stay_id_seq TO webinar_live_events;

GRANT SELECT,INSERT,DELETE ON TABLE webinar_live.usage TO webinar_live;

GRANT UPDATE(times) ON TABLE webinar_live.usage TO webinar_live;

GRANT UPDATE(ends_at) ON TABLE webinar_live.usage TO webinar_live;

GRANT SELECT,INSERT,DELETE ON TABLE webinar_live.webinar_part TO webinar_live;
GRANT SELECT ON TABLE webinar_live.webinar_part TO webinar_live_events;

GRANT UPDATE(part) ON TABLE webinar_live.webinar_part TO webinar_live;

GRANT SELECT ON TABLE webinar_live.waiting TO webinar_live;
GRANT SELECT ON TABLE webinar_live.waiting TO webinar_live_events;

GRANT SELECT,INSERT,UPDATE ON TABLE webinar_live.webinar_change TO webinar_live;
GRANT SELECT ON TABLE webinar_live.webinar_change TO webinar_live_events;

GRANT SELECT,INSERT,UPDATE ON TABLE webinar_live.webinar_settings TO webinar_live;
GRANT SELECT ON TABLE webinar_live.webinar_settings TO webinar_live_events;

