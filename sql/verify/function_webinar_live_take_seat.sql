-- Verify webinar_live:function_webinar_live_take_seat on pg

BEGIN;

DO $$
BEGIN
    ASSERT webinar_live.take_seat(0, 0, 60) IS NULL,
        'there is no seat where no session is active';
END
$$;

ROLLBACK;
