-- Verify webinar_live:trigger_communications_webinarchatmessage_chat on pg

BEGIN;

\set table communications_webinarchatmessage
\set trigger webinar_live_chat
\set function 'webinar_live.write_chat_event()'
\set deferred true
\ir shared/trigger.sql

ROLLBACK;
