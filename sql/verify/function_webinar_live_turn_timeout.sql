-- Verify webinar_live:function_webinar_live_turn_timeout on pg

BEGIN;

SET LOCAL lock_timeout = '250ms';
DO $$
BEGIN
    ASSERT webinar_live.turn_timeout() = '250ms',
        'who is told nothing of turns waits as for any lock';
END
$$;

SET LOCAL webinar_live.turn_timeout = '1900';
DO $$
BEGIN
    ASSERT webinar_live.turn_timeout() = '1900',
        'who is told so waits longer for a turn';
END
$$;

ROLLBACK;
