-- Deploy webinar_live:index_communications_webinarchatmessage_event_id_id to pg
-- requires: table_communications_webinarchatmessage

BEGIN;

-- A platform's own table is left alone: making an index would hold up its writes, and its chat is its own.
SELECT EXISTS (
    SELECT FROM webinar_live.addition
     WHERE kind     = 'table'
       AND relation = 'communications_webinarchatmessage'
) AS is_ours \gset
\if :is_ours

CREATE INDEX IF NOT EXISTS communications_webinarchatmessage_event_id_id
    ON communications_webinarchatmessage (event_id, id);

COMMENT ON INDEX communications_webinarchatmessage_event_id_id IS
    'A webinar''s messages in their order.';

\endif

COMMIT;
