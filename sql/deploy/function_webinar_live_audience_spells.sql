-- Deploy webinar_live:function_webinar_live_audience_spells to pg
-- requires: table_webinar_live_run
-- requires: table_webinar_live_webinar_part
-- requires: function_webinar_live_seen

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'live_sessions_livesession'::regclass) \gset

-- By the rules of webinar_live.attendance, which adds up what stands here one by one; a test compares the two. A function
-- and no view, as there. What overlaps or touches is one spell.
CREATE OR REPLACE FUNCTION webinar_live.audience_spells(webinar bigint)
RETURNS TABLE (
    session_id bigint,
    started_at timestamptz,
    ended_at   timestamptz,
    user_id    bigint,
    entered_at timestamptz,
    left_at    timestamptz
)
LANGUAGE sql
STABLE
ROWS 100
SET search_path = :"platform_schema", pg_temp
SET jit = off
AS $$
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
$$;

COMMENT ON FUNCTION webinar_live.audience_spells(bigint) IS
    'From when to when each of a webinar''s audience was there, in each of its runs, hosts left out. Of a run that is on, its end is now.';

COMMIT;
