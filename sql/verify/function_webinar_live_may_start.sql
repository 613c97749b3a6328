-- Verify webinar_live:function_webinar_live_may_start on pg

BEGIN;

DO $$
BEGIN
    ASSERT webinar_live.may_start(0),
        'nothing stands against it where there is no webinar';
END
$$;

ROLLBACK;
