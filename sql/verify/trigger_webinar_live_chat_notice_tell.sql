-- Verify webinar_live:trigger_webinar_live_chat_notice_tell on pg

BEGIN;

\set table webinar_live.chat_notice
\set trigger chat_notice_tell
\set function 'webinar_live.write_notice_event()'
\set deferred true
\ir shared/trigger.sql

ROLLBACK;
