-- Revert webinar_live:trigger_webinar_live_run_analytics from pg

BEGIN;

-- The table may stay, because it holds data.
DROP TRIGGER run_analytics ON webinar_live.run;

COMMIT;
