-- Verify webinar_live:index_auth_user_email on pg

BEGIN;

DO $$
BEGIN
    ASSERT (to_regclass('auth_user_lower_email') IS NOT NULL)
         = EXISTS (SELECT FROM webinar_live.addition
                    WHERE kind     = 'table'
                      AND relation = 'auth_user'),
        'index auth_user_lower_email must be there exactly where the table is ours';
END
$$;

ROLLBACK;
