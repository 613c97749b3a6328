-- Verify webinar_live:function_webinar_live_retained on pg

BEGIN;

DO $$
BEGIN
    ASSERT webinar_live.retained('webinar_live.stay') = 'left_at', 'a stay is as old as its end';
    ASSERT webinar_live.retained('auth_user') IS NULL, 'accounts do not end';
END
$$;

ROLLBACK;
