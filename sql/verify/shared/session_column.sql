-- live_sessions_livesession has :column, whose type is one of :types.

SET LOCAL verify.attribute = :'column';
SET LOCAL verify.types     = :'types';

DO $$
DECLARE
    verified text   := current_setting('verify.attribute');
    types    text[] := current_setting('verify.types');
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_attribute
         WHERE attrelid = 'live_sessions_livesession'::regclass
           AND attname  = verified
           AND format_type(atttypid, atttypmod) = ANY (types)
    ), format('live_sessions_livesession.%s must be %s', verified, array_to_string(types, ' or '));
END
$$;
