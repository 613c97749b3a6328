-- Verify webinar_live:role_webinar_live_retention on pg

BEGIN;

\set role webinar_live_retention
\ir shared/role.sql

ROLLBACK;
