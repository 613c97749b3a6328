-- Revert webinar_live:trigger_webinar_live_stay_participant from pg

BEGIN;

DROP TRIGGER stay_participant ON webinar_live.stay;

COMMIT;
