-- Verify webinar_live:index_webinars_event_long on pg

BEGIN;

\set table webinars_event
\set index webinars_event_long
\ir shared/own_index.sql

ROLLBACK;
