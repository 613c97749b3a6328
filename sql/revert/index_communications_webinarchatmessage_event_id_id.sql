-- Revert webinar_live:index_communications_webinarchatmessage_event_id_id from pg

BEGIN;

CALL webinar_live.drop_added_index('communications_webinarchatmessage_event_id_id');

COMMIT;
