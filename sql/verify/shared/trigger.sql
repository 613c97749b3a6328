-- :trigger on :table calls :function, at commit where :deferred is true.

SET LOCAL verify.relation = :'table';
SET LOCAL verify.trigger  = :'trigger';
SET LOCAL verify.function = :'function';
SET LOCAL verify.deferred = :'deferred';

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_trigger
         WHERE tgrelid        = current_setting('verify.relation')::regclass
           AND tgname         = current_setting('verify.trigger')
           AND tgfoid         = current_setting('verify.function')::regprocedure
           AND tgenabled      = 'O'
           AND tginitdeferred = current_setting('verify.deferred')::boolean
    ), format('trigger %s on %s must be enabled', current_setting('verify.trigger'), current_setting('verify.relation'));
END
$$;
