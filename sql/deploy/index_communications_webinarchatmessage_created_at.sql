-- Deploy webinar_live:index_communications_webinarchatmessage_created_at to pg
-- requires: table_communications_webinarchatmessage
-- requires: procedure_webinar_live_record_addition
-- requires: procedure_webinar_live_drop_added_index

BEGIN;

-- A platform's own table is left alone: making an index would hold up its writes, and its chat is its own.
SELECT EXISTS (
    SELECT FROM webinar_live.addition
     WHERE kind     = 'table'
       AND relation = 'communications_webinarchatmessage'
) AND to_regclass('communications_webinarchatmessage_created_at') IS NULL AS missing \gset
\if :missing

CREATE INDEX communications_webinarchatmessage_created_at
    ON communications_webinarchatmessage (created_at);

COMMENT ON INDEX communications_webinarchatmessage_created_at IS
    'Which messages are old.';

CALL webinar_live.record_addition('index', 'communications_webinarchatmessage', 'communications_webinarchatmessage_created_at');

\endif

COMMIT;
