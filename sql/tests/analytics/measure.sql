-- What each question of the analytics takes, as the programs ask it, and what it takes to keep the figures.

\set ON_ERROR_STOP on
\set QUIET on
\pset tuples_only on
\pset format unaligned
\ir ../fixtures/statements.sql

CREATE FUNCTION pg_temp.takes(what text, statement text, times integer DEFAULT 11) RETURNS text
LANGUAGE plpgsql
AS $$
DECLARE
    began timestamptz;
    took  numeric[] := '{}';
BEGIN
    FOR time IN 1..times LOOP
        began := clock_timestamp();
        EXECUTE statement;
        took := took || (extract(epoch FROM clock_timestamp() - began) * 1000)::numeric;
    END LOOP;
    RETURN format('%-62s %9s %9s', what,
                  round((SELECT min(t) FROM unnest(took) AS t), 1),
                  round((SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY t) FROM unnest(took) AS t)::numeric, 1));
END
$$;

SELECT format('%s webinars, %s stays, %s days of hosts', to_char(w, 'FM999,999,999'), to_char(s, 'FM999,999,999'), to_char(d, 'FM999,999,999'))
  FROM (SELECT count(*) FROM webinars_event) AS one (w), (SELECT count(*) FROM webinar_live.stay) AS two (s),
       (SELECT count(*) FROM webinar_live.analytics_day) AS three (d);
SELECT s.webinar_id AS large
  FROM webinar_live.run
  JOIN live_sessions_livesession AS s ON s.id = run.session_id
 WHERE run.ended_at > run.started_at + interval '2 hours' \gset

\echo milliseconds, of eleven times:                                      least    median

SELECT pg_temp.takes('totals', 'EXECUTE analytics_totals (1001)');
SELECT pg_temp.takes('over time, 30 days',                  $$EXECUTE analytics_over_time ('2030-01-01', '2030-01-31', 'day')$$);
SELECT pg_temp.takes('over time, 400 weeks',                $$EXECUTE analytics_over_time ('2026-01-01', '2033-08-01', 'week')$$);
SELECT pg_temp.takes('over time, all of it by month',       $$EXECUTE analytics_over_time ('2026-01-01', '2035-01-01', 'month')$$);
SELECT pg_temp.takes('by teacher, 30 days',                 $$EXECUTE analytics_teachers ('2030-01-01', '2030-01-31', 100, 0)$$);
SELECT pg_temp.takes('by teacher, all of it',               $$EXECUTE analytics_teachers ('2026-01-01', '2035-01-01', 100, 0)$$);
SELECT pg_temp.takes('by webinar, the newest 50',           'EXECUTE analytics_webinars (50, 0)');
SELECT pg_temp.takes('by webinar, the last 50 of all',      'EXECUTE analytics_webinars (50, 299900)');
SELECT pg_temp.takes('one webinar: who came',               'EXECUTE analytics_webinar (2000)');
SELECT pg_temp.takes('one webinar: minute by minute',       'EXECUTE analytics_run_audiences (2000)');
SELECT pg_temp.takes('2,000 people, three hours: who came', format('EXECUTE analytics_webinar (%s)', :large));
SELECT pg_temp.takes('2,000 people, three hours: minute by minute', format('EXECUTE analytics_run_audiences (%s)', :large));
SELECT pg_temp.takes('count one session anew',              'SELECT webinar_live.count_analytics((SELECT id FROM live_sessions_livesession WHERE webinar_id = 2000))');
DELETE FROM webinar_live.analytics_due;
UPDATE webinar_live.analytics_total SET as_of = NULL;
SELECT pg_temp.takes('add up the totals', 'SELECT webinar_live.refresh_analytics()', 1);
SELECT pg_temp.takes('a round with nothing to do', 'SELECT webinar_live.refresh_analytics()');

-- What refresh leaves is what was filled in.
INSERT INTO webinar_live.analytics_due (session_id) SELECT id FROM live_sessions_livesession WHERE webinar_id BETWEEN 5001 AND 6000 AND NOT is_active;
CREATE TEMPORARY TABLE filled AS
SELECT w.session_id, w.participants, w.seconds, w.audience_seconds, w.peak
  FROM webinar_live.analytics_webinar AS w
  JOIN webinars_event                 AS e ON e.id = w.webinar_id
 WHERE w.webinar_id BETWEEN 5001 AND 6000
   -- Those where chance has made the host one of the ten.
   AND NOT EXISTS (SELECT FROM webinar_live.stay WHERE stay.session_id = w.session_id AND stay.user_id = e.organizer_id);
SELECT clock_timestamp() AS began \gset
DO $$ BEGIN WHILE EXISTS (SELECT FROM webinar_live.analytics_due) LOOP PERFORM webinar_live.refresh_analytics(); END LOOP; END $$;
SELECT format('%-62s %9s', 'count 1,000 sessions and their days anew', round(extract(epoch FROM clock_timestamp() - :'began'::timestamptz)::numeric * 1000));
SELECT format('of 1,000 sessions %s are not as they were filled in', count(*))
  FROM (SELECT * FROM filled EXCEPT SELECT session_id, participants, seconds, audience_seconds, peak FROM webinar_live.analytics_webinar) AS other;
