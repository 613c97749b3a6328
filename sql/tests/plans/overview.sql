-- What is asked besides: by a DBA of the overview, by functions of ours of who is there
-- and of who attended.

PREPARE overview AS SELECT * FROM live_sessions_overview WHERE webinar_id = $1::bigint;
PREPARE present  AS SELECT count(DISTINCT user_id) FROM webinar_live.present WHERE session_id = $1::bigint;
SELECT format('PREPARE attendance (bigint) AS %s', prosrc)
  FROM pg_proc
 WHERE oid = 'webinar_live.attendance(bigint)'::regprocedure \gexec
