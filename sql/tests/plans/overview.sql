-- What is asked besides: by a DBA of the overview, by functions of ours of who is there, of who attended, and of what
-- was held.

PREPARE overview AS SELECT * FROM live_sessions_overview WHERE webinar_id = $1::bigint;
PREPARE present  AS SELECT count(DISTINCT user_id) FROM webinar_live.present WHERE session_id = $1::bigint;
SELECT format('PREPARE attendance (bigint) AS %s', prosrc)
  FROM pg_proc
 WHERE oid = 'webinar_live.attendance(bigint)'::regprocedure \gexec
SELECT format('PREPARE %s (bigint) AS %s', proname, prosrc)
  FROM pg_proc
 WHERE oid IN ('webinar_live.audience_spells(bigint)'::regprocedure,
               'webinar_live.audience_by_run(bigint)'::regprocedure,
               'webinar_live.audience_by_minute(bigint)'::regprocedure) \gexec
SELECT format('PREPARE %s (date, date) AS %s', proname || '_plan', replace(prosrc, '$3', '''day'''))
  FROM pg_proc
 WHERE oid IN ('webinar_live.analytics_over_time(date, date, text)'::regprocedure,
               'webinar_live.analytics_by_teacher(date, date)'::regprocedure) \gexec
