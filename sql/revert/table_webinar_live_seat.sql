-- Revert webinar_live:table_webinar_live_seat from pg

BEGIN;

-- What it holds is worth a minute.
DROP TABLE webinar_live.seat;

COMMIT;
