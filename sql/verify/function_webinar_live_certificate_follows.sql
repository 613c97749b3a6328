-- Verify webinar_live:function_webinar_live_certificate_follows on pg

BEGIN;

\set function 'webinar_live.certificate_follows()'
\ir shared/trigger_function.sql

ROLLBACK;
