-- Revert webinar_live:trigger_webinar_live_run_captures from pg

BEGIN;

-- The table may stay, because it holds data.
DROP TRIGGER run_captures ON webinar_live.run;

COMMIT;
