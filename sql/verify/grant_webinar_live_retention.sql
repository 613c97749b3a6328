-- Verify webinar_live:grant_webinar_live_retention on pg

BEGIN;

\set role webinar_live_retention
\ir shared/rights.sql

ROLLBACK;
