-- Verify webinar_live:role_webinar_live_sign_in on pg

BEGIN;

\set role webinar_live_sign_in
\ir shared/role.sql

ROLLBACK;
