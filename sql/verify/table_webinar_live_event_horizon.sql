-- Verify webinar_live:table_webinar_live_event_horizon on pg

BEGIN;

DO $$
BEGIN
    ASSERT (SELECT count(id) = 1 FROM webinar_live.event_horizon),
        'webinar_live.event_horizon must have exactly one row';
END
$$;

ROLLBACK;
