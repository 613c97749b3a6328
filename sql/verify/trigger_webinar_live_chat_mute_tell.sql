-- Verify webinar_live:trigger_webinar_live_chat_mute_tell on pg

BEGIN;

\set table webinar_live.chat_mute
\set trigger chat_mute_tell
\set function 'webinar_live.write_mute_event()'
\set deferred true
\ir shared/trigger.sql

ROLLBACK;
