-- Revert webinar_live:table_webinar_live_sign_in_failure from pg

BEGIN;

-- What it holds is worth a minute at most.
DROP TABLE webinar_live.sign_in_failure;

COMMIT;
