-- Verify webinar_live:function_webinar_live_forget_chat_events on pg

BEGIN;

\set function 'webinar_live.forget_chat_events()'
\ir shared/trigger_function.sql

ROLLBACK;
