-- Verify webinar_live:grant_webinar_live on pg

BEGIN;

\set role webinar_live
\ir shared/rights.sql

ROLLBACK;
