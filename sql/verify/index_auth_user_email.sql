-- Verify webinar_live:index_auth_user_email on pg

BEGIN;

\set table auth_user
\set index auth_user_lower_email
\ir shared/own_index.sql

ROLLBACK;
