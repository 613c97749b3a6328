-- Revert webinar_live:function_webinar_live_picture_address from pg

BEGIN;

DROP FUNCTION webinar_live.picture_address(text);

COMMIT;
