-- Revert webinar_live:table_communications_webinarchatmessage from pg

BEGIN;

CALL webinar_live.drop_added_table('communications_webinarchatmessage');

COMMIT;
