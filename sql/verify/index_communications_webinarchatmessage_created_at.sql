-- Verify webinar_live:index_communications_webinarchatmessage_created_at on pg

BEGIN;

\set table communications_webinarchatmessage
\set index communications_webinarchatmessage_created_at
\ir shared/own_index.sql

ROLLBACK;
