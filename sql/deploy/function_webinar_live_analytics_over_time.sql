-- Deploy webinar_live:function_webinar_live_analytics_over_time to pg
-- requires: table_webinar_live_analytics_day

BEGIN;

CREATE OR REPLACE FUNCTION webinar_live.analytics_over_time(first_day date, end_day date, part text)
RETURNS TABLE (
    start            date,
    runs             bigint,
    minutes          bigint,
    participants     bigint,
    audience_minutes bigint,
    provisional      boolean
)
LANGUAGE sql
STABLE
ROWS 100
SET search_path = pg_catalog, pg_temp
SET jit = off
AS $$
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
$$;

COMMENT ON FUNCTION webinar_live.analytics_over_time(date, date, text) IS
    'What was held from the first day on and before the end, in parts that are a day, week or month, also those without any. '
    'A part is named by its first day, and has what lies between the bounds; days are those of UTC.';

COMMIT;
