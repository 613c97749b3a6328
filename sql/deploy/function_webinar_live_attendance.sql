-- Deploy webinar_live:function_webinar_live_attendance to pg
-- requires: table_webinar_live_run
-- requires: table_webinar_live_attendance_correction
-- requires: table_webinar_live_webinar_settings
-- requires: table_webinar_live_webinar_part
-- requires: table_registrations_registration
-- requires: function_webinar_live_seen

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'live_sessions_livesession'::regclass) \gset

-- A function and no view: a view would hold on to the platform's columns, and would be read for all webinars where one
-- is asked for. Written for a server without multiranges (PostgreSQL 12): a stay adds to the union of a person's stays
-- what lies behind all that began before it.
--
-- What counts is what lies within a run; coming before the start and staying after the end do not. In a run of which
-- the Jitsi server has told anything, it alone says who was there, in break-out rooms too; in any other, the pages that
-- had the room open do. Such a run is final when the server has told of the end of each room that it is known to have
-- had, with its list of who was there, and in any case 15 minutes after its own end. Where page and room are more than a
-- minute apart in it, which is longer than a killed browser stays in a room, they disagree.
CREATE OR REPLACE FUNCTION webinar_live.attendance(webinar bigint)
RETURNS TABLE (
    user_id          bigint,
    registered       boolean,
    host             boolean,
    first_entered_at timestamptz,
    last_left_at     timestamptz,
    seconds          bigint,
    page_seconds     bigint,
    stays            bigint,
    present          boolean,
    state            text,
    provisional      boolean,
    source           text,
    disagrees        boolean,
    corrected_state  text,
    reason           text,
    corrected_by     bigint,
    corrected_at     timestamptz
)
LANGUAGE sql
STABLE
ROWS 100
SET search_path = :"platform_schema", pg_temp
SET jit = off
AS $$
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
$$;

COMMENT ON FUNCTION webinar_live.attendance(bigint) IS
    'Who was in a webinar''s live sessions, over all runs, and for how long; and who is registered and was not. '
    'Times are within runs, seconds the union of a person''s stays, stays how often somebody came (back after more than a minute). '
    'page_seconds is what the pages saw, also where the room decides; disagrees is where they are more than a minute apart in a run that is final.';

COMMIT;
