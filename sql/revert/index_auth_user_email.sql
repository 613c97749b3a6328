-- Revert webinar_live:index_auth_user_email from pg

BEGIN;

-- One that was there before is the DBA's.
SELECT EXISTS (
    SELECT FROM webinar_live.addition
     WHERE kind     = 'index'
       AND relation = 'auth_user'
       AND name     = 'auth_user_lower_email'
) AS is_ours \gset
\if :is_ours

DROP INDEX IF EXISTS auth_user_lower_email;

DELETE FROM webinar_live.addition
 WHERE kind     = 'index'
   AND relation = 'auth_user'
   AND name     = 'auth_user_lower_email';

\endif

COMMIT;
