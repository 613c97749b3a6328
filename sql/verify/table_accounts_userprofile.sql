-- Verify webinar_live:table_accounts_userprofile on pg

BEGIN;

SELECT id,
       user_id,
       role
  FROM accounts_userprofile
 WHERE false;

\set table accounts_userprofile
\set columns '{user_id}'
\ir shared/unique.sql

ROLLBACK;
