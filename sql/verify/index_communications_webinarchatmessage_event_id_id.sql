-- Verify webinar_live:index_communications_webinarchatmessage_event_id_id on pg

BEGIN;

\set table communications_webinarchatmessage
\set index communications_webinarchatmessage_event_id_id
\ir shared/own_index.sql

ROLLBACK;
