-- Deploy webinar_live:function_webinar_live_audience_by_minute to pg
-- requires: function_webinar_live_audience_spells
-- requires: table_communications_webinarchatmessage

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'live_sessions_livesession'::regclass) \gset

-- Of a run of more than ten hours a step has more minutes than one, so that an answer has an end.
CREATE OR REPLACE FUNCTION webinar_live.audience_by_minute(webinar bigint)
RETURNS TABLE (
    started_at timestamptz,
    step       integer,
    minute     integer,
    arrivals   integer,
    audience   integer,
    stayed     integer,
    chat_lines integer
)
LANGUAGE sql
STABLE
ROWS 100
SET search_path = :"platform_schema", pg_temp
SET jit = off
AS $$
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
$$;

COMMENT ON FUNCTION webinar_live.audience_by_minute(bigint) IS
    'Each run of a webinar by minutes from its start, or by steps of so many: who came first, how many were there at once at the most, '
    'how many of all who came had not left for good, and lines of chat; hosts left out, but for the chat.';

COMMIT;
