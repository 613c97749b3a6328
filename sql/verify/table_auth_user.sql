-- Verify webinar_live:table_auth_user on pg

BEGIN;

SELECT id,
       username,
       is_active
  FROM auth_user
 WHERE false;

\set table auth_user
\set columns '{id}'
\ir shared/unique.sql

ROLLBACK;
