-- Verify webinar_live:trigger_webinar_live_event_publish on pg

BEGIN;

\set table webinar_live.event
\set trigger event_publish
\set function 'webinar_live.publish_event()'
\set deferred true
\ir shared/trigger.sql

ROLLBACK;
