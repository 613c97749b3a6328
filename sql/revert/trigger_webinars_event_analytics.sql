-- Revert webinar_live:trigger_webinars_event_analytics from pg

BEGIN;

DROP TRIGGER IF EXISTS webinar_live_analytics ON webinars_event;

DELETE FROM webinar_live.addition
 WHERE kind     = 'trigger'
   AND relation = 'webinars_event'
   AND name     = 'webinar_live_analytics';

COMMIT;
