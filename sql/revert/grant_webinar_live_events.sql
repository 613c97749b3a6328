-- Revert webinar_live:grant_webinar_live_events from pg

BEGIN;

DELETE FROM webinar_live.role_right
 WHERE role = 'webinar_live_events';

CALL webinar_live.set_rights('webinar_live_events');

COMMIT;
