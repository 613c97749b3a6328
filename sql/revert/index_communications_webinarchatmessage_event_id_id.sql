-- Revert webinar_live:index_communications_webinarchatmessage_event_id_id from pg

BEGIN;

DROP INDEX IF EXISTS communications_webinarchatmessage_event_id_id;

COMMIT;
