-- Deploy webinar_live:function_webinar_live_publish_event to pg
-- requires: table_webinar_live_event
-- requires: table_webinar_live_event_turn
-- requires: function_webinar_live_event_history

BEGIN;

-- Ids follow the order of commit, because the turn is held until then. It is the last thing that a transaction
-- waits for: this trigger is queued by those at commit that write events, after all other deferred checks.
-- The row is found by its place: to look for it among others would set SERIALIZABLE writers against each other.
CREATE OR REPLACE FUNCTION webinar_live.publish_event() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
AS $$
BEGIN
    LOCK TABLE webinar_live.event_turn IN SHARE ROW EXCLUSIVE MODE;

    UPDATE webinar_live.event
       SET id = webinar_live.event_history() + nextval('webinar_live.event_id_seq')
     WHERE ctid = NEW.ctid;

    PERFORM pg_notify('webinar_live_event', '');
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.publish_event() IS
    'Gives an event its id, in the order of commit, and wakes who listens on webinar_live_event.';

REVOKE ALL ON FUNCTION webinar_live.publish_event() FROM PUBLIC;

COMMIT;
