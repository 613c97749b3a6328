-- Verify webinar_live:function_webinar_live_seen on pg

BEGIN;

DO $$
BEGIN
    ASSERT NOT EXISTS (SELECT FROM webinar_live.seen(0)), 'nobody was seen in a session that does not exist';
END
$$;

ROLLBACK;
