-- Verify webinar_live:procedure_webinar_live_rebuild_analytics on pg

BEGIN;

DO $$
BEGIN
    ASSERT NOT has_function_privilege('public', 'webinar_live.rebuild_analytics()', 'EXECUTE'),
        'to count everything anew is the owner''s';
END
$$;

ROLLBACK;
