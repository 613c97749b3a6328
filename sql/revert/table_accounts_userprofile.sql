-- Revert webinar_live:table_accounts_userprofile from pg

BEGIN;

CALL webinar_live.drop_added_table('accounts_userprofile');

COMMIT;
