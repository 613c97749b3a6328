-- Verify webinar_live:grant_webinar_live_sign_in on pg

BEGIN;

\set role webinar_live_sign_in
\ir shared/rights.sql

ROLLBACK;
