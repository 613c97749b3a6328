-- Verify webinar_live:function_webinar_live_publish_event on pg

BEGIN;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_proc
         WHERE oid = 'webinar_live.publish_event()'::regprocedure
           AND prosecdef
           AND proconfig[1] ~ '^search_path=.*, pg_temp$'
    ), 'webinar_live.publish_event() must run as its owner, with a search_path of its own';

    -- Who could use it in a trigger of his own could write what it writes.
    ASSERT NOT has_function_privilege('public', 'webinar_live.publish_event()', 'EXECUTE'),
        'webinar_live.publish_event() must be closed to PUBLIC';
END
$$;

ROLLBACK;
