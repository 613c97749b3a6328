-- Deploy webinar_live:index_auth_user_email to pg
-- requires: table_auth_user
-- requires: procedure_webinar_live_record_addition
-- requires: procedure_webinar_live_drop_added_index

BEGIN;

-- A platform's own table is left alone: making an index would hold up its writes, and its sign-in is its own.
SELECT EXISTS (
    SELECT FROM webinar_live.addition
     WHERE kind     = 'table'
       AND relation = 'auth_user'
) AND to_regclass('auth_user_lower_email') IS NULL AS missing \gset
\if :missing

CREATE INDEX auth_user_lower_email
    ON auth_user (lower(email));

COMMENT ON INDEX auth_user_lower_email IS
    'Sign-in by an address of e-mail in any case.';

CALL webinar_live.record_addition('index', 'auth_user', 'auth_user_lower_email');

\endif

COMMIT;
