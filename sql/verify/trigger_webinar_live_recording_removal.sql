-- Verify webinar_live:trigger_webinar_live_recording_removal on pg

BEGIN;

\set table webinar_live.recording
\set trigger recording_removal
\set function 'webinar_live.note_recording_removal()'
\set deferred false
\ir shared/trigger.sql

ROLLBACK;
