-- Deploy webinar_live:function_webinar_live_forget_chat_events to pg
-- requires: table_webinar_live_event
-- requires: table_webinar_live_event_horizon
-- requires: table_webinar_live_event_turn
-- requires: function_webinar_live_event_history

BEGIN;

-- A hub that finds the horizon beyond what it has read sends everyone away to learn anew, and forgets what it knew.
CREATE OR REPLACE FUNCTION webinar_live.forget_chat_events() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    newest bigint;
BEGIN
    LOCK TABLE webinar_live.event_turn IN SHARE ROW EXCLUSIVE MODE;

    SELECT max(id) INTO newest FROM webinar_live.event;
    DELETE FROM webinar_live.event;

    UPDATE webinar_live.event_horizon
       SET id = greatest(webinar_live.event_history() + nextval('webinar_live.event_id_seq'), id + 1, newest + 1);

    PERFORM pg_notify('webinar_live_event', '');
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.forget_chat_events() IS
    'Empties the outbox, with all words in it, and lets every page begin anew.';

REVOKE ALL ON FUNCTION webinar_live.forget_chat_events() FROM PUBLIC;

COMMIT;
