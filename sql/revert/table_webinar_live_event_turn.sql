-- Revert webinar_live:table_webinar_live_event_turn from pg

BEGIN;

DROP TABLE webinar_live.event_turn;

COMMIT;
