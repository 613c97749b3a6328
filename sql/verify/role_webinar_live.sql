-- Verify webinar_live:role_webinar_live on pg

BEGIN;

\set role webinar_live
\ir shared/role.sql

ROLLBACK;
