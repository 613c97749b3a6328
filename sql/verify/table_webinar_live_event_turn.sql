-- Verify webinar_live:table_webinar_live_event_turn on pg

BEGIN;

SELECT FROM webinar_live.event_turn WHERE false;

ROLLBACK;
