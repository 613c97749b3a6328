-- Revert webinar_live:trigger_communications_webinarchatmessage_truncate from pg

BEGIN;

DROP TRIGGER IF EXISTS webinar_live_truncate ON communications_webinarchatmessage;

DELETE FROM webinar_live.addition
 WHERE kind     = 'trigger'
   AND relation = 'communications_webinarchatmessage'
   AND name     = 'webinar_live_truncate';

COMMIT;
