-- Deploy webinar_live:function_webinar_live_publish_event to pg
-- requires: table_webinar_live_event
-- requires: table_webinar_live_event_horizon
-- requires: table_webinar_live_event_turn
-- requires: function_webinar_live_event_history
-- requires: function_webinar_live_turn_timeout

BEGIN;

-- Ids follow the order of commit, because the turn is held until then. It is the last thing that a transaction
-- waits for: this trigger is queued by those at commit that write events, after all other deferred checks.
-- The first of a transaction's events numbers them all, because a statement for each of fifty thousand would hold up
-- others for seconds; those that come after it find their rows numbered. None but its own are seen without an id.
-- A single row is found by its place, and each of a SERIALIZABLE transaction's: to look for them among others would set
-- such writers against each other.
-- Whoever sets the sequence back, by hand or by a part of a backup, an id is larger than the newest there ever was: what
-- has a smaller one is told to nobody, and what has the same cannot be written. The first to find the sequence behind
-- sets it right, also for SERIALIZABLE transactions, which do not look for the newest.
-- Without sorting, the newest is at the end of its own index: of a table that was empty when the plan was made, the
-- planner would read any other index as a whole.
CREATE OR REPLACE FUNCTION webinar_live.publish_event() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
SET enable_sort = off
AS $$
DECLARE
    last     bigint := currval('webinar_live.event_number_seq');
    for_rows text   := current_setting('lock_timeout');
    history  bigint;
    first    bigint;
    given    bigint;
BEGIN
    IF last > NEW.number AND NOT EXISTS (SELECT FROM webinar_live.event WHERE ctid = NEW.ctid) THEN
        RETURN NULL;
    END IF;

    PERFORM set_config('lock_timeout', webinar_live.turn_timeout(), true);
    LOCK TABLE webinar_live.event_turn IN SHARE ROW EXCLUSIVE MODE;
    PERFORM set_config('lock_timeout', for_rows, true);

    IF current_setting('transaction_isolation') = 'serializable' THEN
        UPDATE webinar_live.event
           SET id = webinar_live.event_history() + nextval('webinar_live.event_id_seq')
         WHERE ctid = NEW.ctid;
    ELSIF last > NEW.number THEN
        history := webinar_live.event_history();
        first   := greatest(nextval('webinar_live.event_id_seq'),
                            1 + (SELECT id FROM webinar_live.event WHERE id IS NOT NULL ORDER BY id DESC LIMIT 1) - history,
                            1 + (SELECT id FROM webinar_live.event_horizon WHERE one) - history);
        PERFORM setval('webinar_live.event_id_seq', first + last - NEW.number);

        UPDATE webinar_live.event
           SET id = history + first + number - NEW.number
         WHERE number BETWEEN NEW.number AND last
           AND id IS NULL;
    ELSE
        UPDATE webinar_live.event
           SET id = greatest(webinar_live.event_history() + nextval('webinar_live.event_id_seq'),
                             1 + (SELECT id FROM webinar_live.event WHERE id IS NOT NULL ORDER BY id DESC LIMIT 1),
                             1 + (SELECT id FROM webinar_live.event_horizon WHERE one))
         WHERE ctid = NEW.ctid
        RETURNING id INTO given;

        -- Of a history that begins at a multiple of 2^40.
        IF given % 1099511627776 <> currval('webinar_live.event_id_seq') THEN
            PERFORM setval('webinar_live.event_id_seq', given - webinar_live.event_history());
        END IF;
    END IF;

    PERFORM pg_notify('webinar_live_event', '');
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.publish_event() IS
    'Gives an event its id, in the order of commit, and wakes who listens on webinar_live_event.';

REVOKE ALL ON FUNCTION webinar_live.publish_event() FROM PUBLIC;

COMMIT;
