-- Verify webinar_live:view_webinar_live_personal_column on pg

BEGIN;

DO $$
BEGIN
    ASSERT EXISTS (SELECT
                     FROM webinar_live.personal_column
                    WHERE relation  = 'webinar_live.stay'::regclass
                      AND attribute = 'user_id'
                      AND rule      = 'goes'), 'attendance must be a person''s';
END
$$;

ROLLBACK;
