-- Deploy webinar_live:table_webinar_live_event_turn to pg
-- requires: schema_webinar_live

BEGIN;

-- A table and no advisory lock, because those are open to every login. A row would do, but fifty who wait for a row get
-- it five times more slowly, one after the other, than fifty who wait for a table.
CREATE TABLE IF NOT EXISTS webinar_live.event_turn ();

COMMENT ON TABLE webinar_live.event_turn IS
    'Whose turn it is to number events: a transaction locks this table until it has ended. It holds nothing.';

COMMIT;
