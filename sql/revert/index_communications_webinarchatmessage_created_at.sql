-- Revert webinar_live:index_communications_webinarchatmessage_created_at from pg

BEGIN;

CALL webinar_live.drop_added_index('communications_webinarchatmessage_created_at');

COMMIT;
