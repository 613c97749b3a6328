-- Revert webinar_live:index_auth_user_email from pg

BEGIN;

CALL webinar_live.drop_added_index('auth_user_lower_email');

COMMIT;
