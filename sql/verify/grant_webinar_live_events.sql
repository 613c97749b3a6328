-- Verify webinar_live:grant_webinar_live_events on pg

BEGIN;

\set role webinar_live_events
\ir shared/rights.sql

ROLLBACK;
