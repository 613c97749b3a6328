-- Deploy webinar_live:function_webinar_live_analytics_by_teacher to pg
-- requires: table_webinar_live_analytics_day

BEGIN;

CREATE OR REPLACE FUNCTION webinar_live.analytics_by_teacher(first_day date, end_day date)
RETURNS TABLE (
    user_id          bigint,
    runs             bigint,
    minutes          bigint,
    participants     bigint,
    audience_minutes bigint,
    provisional      boolean
)
LANGUAGE sql
STABLE
ROWS 300
SET search_path = pg_catalog, pg_temp
SET jit = off
AS $$
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
$$;

COMMENT ON FUNCTION webinar_live.analytics_by_teacher(date, date) IS
    'What each organizer held from the first day on and before the end; days are those of UTC.';

COMMIT;
