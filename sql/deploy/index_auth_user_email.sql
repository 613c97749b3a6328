-- Deploy webinar_live:index_auth_user_email to pg
-- requires: table_auth_user

BEGIN;

-- A platform's own table is left alone: making an index would hold up its writes, and its sign-in is its own.
SELECT EXISTS (
    SELECT FROM webinar_live.addition
     WHERE kind     = 'table'
       AND relation = 'auth_user'
) AS is_ours \gset
\if :is_ours

CREATE INDEX IF NOT EXISTS auth_user_lower_email
    ON auth_user (lower(email));

COMMENT ON INDEX auth_user_lower_email IS
    'Sign-in by an address of e-mail in any case.';

\endif

COMMIT;
