-- Deploy webinar_live:function_webinar_live_turn_timeout to pg
-- requires: schema_webinar_live

BEGIN;

-- Not lock_timeout: a program gives up a row soon, because it may hold what the row's owner waits for. A turn is taken by
-- those alone that wait for nothing after it, or hold no row before it. Who gave it up would lose a place in the line, and
-- beside a platform that writes much never come to it.
CREATE OR REPLACE FUNCTION webinar_live.turn_timeout() RETURNS text
LANGUAGE sql
STABLE
PARALLEL SAFE
AS $$
    SELECT coalesce(nullif(current_setting('webinar_live.turn_timeout', true), ''), current_setting('lock_timeout'));
$$;

COMMENT ON FUNCTION webinar_live.turn_timeout() IS
    'How long this session waits for its turn, as lock_timeout has it: what it was told for that, else that itself.';

COMMIT;
