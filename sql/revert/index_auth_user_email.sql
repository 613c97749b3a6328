-- Revert webinar_live:index_auth_user_email from pg

BEGIN;

DROP INDEX IF EXISTS auth_user_lower_email;

COMMIT;
