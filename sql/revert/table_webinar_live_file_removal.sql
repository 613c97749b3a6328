-- Revert webinar_live:table_webinar_live_file_removal from pg

BEGIN;

DROP TABLE webinar_live.file_removal;

COMMIT;
