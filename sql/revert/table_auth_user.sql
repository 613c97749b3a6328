-- Revert webinar_live:table_auth_user from pg

BEGIN;

CALL webinar_live.drop_added_table('auth_user');

COMMIT;
