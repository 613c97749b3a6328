-- Deploy webinar_live:function_webinar_live_audience_by_run to pg
-- requires: function_webinar_live_audience_spells

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'live_sessions_livesession'::regclass) \gset

CREATE OR REPLACE FUNCTION webinar_live.audience_by_run(webinar bigint)
RETURNS TABLE (
    session_id       bigint,
    started_at       timestamptz,
    ended_at         timestamptz,
    seconds          bigint,
    participants     integer,
    audience_seconds bigint,
    peak             integer,
    peak_at          timestamptz
)
LANGUAGE sql
STABLE
ROWS 5
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
$$;

COMMENT ON FUNCTION webinar_live.audience_by_run(bigint) IS
    'How many came to each run of a webinar, for how long, and how many were there at once at the most; hosts left out.';

COMMIT;
