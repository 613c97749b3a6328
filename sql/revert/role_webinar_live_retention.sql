-- Revert webinar_live:role_webinar_live_retention from pg

BEGIN;

\set role webinar_live_retention
\ir shared/role.sql

COMMIT;
