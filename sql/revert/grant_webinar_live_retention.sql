-- Revert webinar_live:grant_webinar_live_retention from pg

BEGIN;

DELETE FROM webinar_live.role_right
 WHERE role = 'webinar_live_retention';

CALL webinar_live.set_rights('webinar_live_retention');

COMMIT;
