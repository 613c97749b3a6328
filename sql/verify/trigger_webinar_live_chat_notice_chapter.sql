-- Verify webinar_live:trigger_webinar_live_chat_notice_chapter on pg

BEGIN;

\set table webinar_live.chat_notice
\set trigger chat_notice_chapter
\set function 'webinar_live.note_chapter()'
\set deferred false
\ir shared/trigger.sql

ROLLBACK;
