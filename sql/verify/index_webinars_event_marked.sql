-- Verify webinar_live:index_webinars_event_marked on pg

BEGIN;

\set table webinars_event
\set index webinars_event_marked
\ir shared/own_index.sql

ROLLBACK;
