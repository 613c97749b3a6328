-- Verify webinar_live:function_webinar_live_webinar_document on pg

BEGIN;

DO $$
BEGIN
    ASSERT webinar_live.webinar_document(0) IS NULL,
        'of a webinar that does not exist there is nothing to tell';
END
$$;

ROLLBACK;
