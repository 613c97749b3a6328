-- A start or an end.
\set webinar random(1001, 2000)
UPDATE live_sessions_livesession
   SET is_active  = NOT is_active,
       started_at = now()
 WHERE webinar_id = :webinar;
