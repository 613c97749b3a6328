-- :function runs as its owner, and is of use to our own triggers and roles alone.

SET LOCAL verify.function = :'function';

DO $$
DECLARE
    verified regprocedure := current_setting('verify.function');
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_proc
         WHERE oid = verified
           AND prosecdef
           AND proconfig[1] ~ '^search_path=.*, pg_temp$'
    ), format('%s must run as its owner, with a search_path of its own', verified);

    -- Who could use it in a trigger of his own could write what it writes.
    ASSERT NOT has_function_privilege('public', verified, 'EXECUTE'),
        format('%s must be closed to PUBLIC', verified);
END
$$;
