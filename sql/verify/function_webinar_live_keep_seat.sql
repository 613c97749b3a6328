-- Verify webinar_live:function_webinar_live_keep_seat on pg

BEGIN;

DO $$
BEGIN
    ASSERT NOT webinar_live.keep_seat(0, 0, 60, 0),
        'nobody has a seat in a session that does not exist';
END
$$;

ROLLBACK;
