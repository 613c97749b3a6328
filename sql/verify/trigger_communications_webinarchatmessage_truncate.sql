-- Verify webinar_live:trigger_communications_webinarchatmessage_truncate on pg

BEGIN;

\set table communications_webinarchatmessage
\set trigger webinar_live_truncate
\set function 'webinar_live.forget_chat_events()'
\set deferred false
\ir shared/trigger.sql

ROLLBACK;
