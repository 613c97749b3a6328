-- Verify webinar_live:function_webinar_live_notice_document on pg

BEGIN;

DO $$
BEGIN
    ASSERT webinar_live.notice_document(0)::text = '{"text":null}',
        'a webinar without a notice must have a document that says so';
END
$$;

ROLLBACK;
