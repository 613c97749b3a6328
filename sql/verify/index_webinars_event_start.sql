-- Verify webinar_live:index_webinars_event_start on pg

BEGIN;

\set table webinars_event
\set index webinars_event_start
\ir shared/own_index.sql

ROLLBACK;
