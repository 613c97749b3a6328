-- Revert webinar_live:role_webinar_live from pg

BEGIN;

\set role webinar_live
\ir shared/role.sql

COMMIT;
