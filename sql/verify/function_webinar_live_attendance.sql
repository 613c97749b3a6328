-- Verify webinar_live:function_webinar_live_attendance on pg

BEGIN;

DO $$
BEGIN
    ASSERT NOT EXISTS (SELECT FROM webinar_live.attendance(0)), 'nobody attends a webinar that does not exist';
END
$$;

ROLLBACK;
