-- Deploy webinar_live:function_webinar_live_forget_chat_events to pg
-- requires: table_webinar_live_event

BEGIN;

CREATE OR REPLACE FUNCTION webinar_live.forget_chat_events() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    DELETE FROM webinar_live.event WHERE kind = 'chat';

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.forget_chat_events() IS
    'Takes all words out of the outbox.';

REVOKE ALL ON FUNCTION webinar_live.forget_chat_events() FROM PUBLIC;

COMMIT;
