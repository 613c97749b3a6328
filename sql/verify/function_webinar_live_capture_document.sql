-- Verify webinar_live:function_webinar_live_capture_document on pg

BEGIN;

DO $$
BEGIN
    ASSERT webinar_live.capture_document(0)::text = '{"recording":false,"streaming":false,"stream_link":null}',
        'a webinar of which nothing is recorded must have a document that says so';
END
$$;

ROLLBACK;
