-- Verify webinar_live:trigger_webinar_live_stay_participant on pg

BEGIN;

\set table webinar_live.stay
\set trigger stay_participant
\set function 'webinar_live.record_participant()'
\set deferred false
\ir shared/trigger.sql

ROLLBACK;
