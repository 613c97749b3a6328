-- Revert webinar_live:function_webinar_live_erase_account from pg

BEGIN;

DROP FUNCTION webinar_live.erase_account(bigint, text);

COMMIT;
