-- Revert webinar_live:table_webinar_live_event_horizon from pg

BEGIN;

DROP TABLE webinar_live.event_horizon;

COMMIT;
