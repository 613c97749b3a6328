-- Deploy webinar_live:index_webinars_event_start to pg
-- requires: table_webinars_event
-- requires: procedure_webinar_live_record_addition
-- requires: procedure_webinar_live_drop_added_index

BEGIN;

-- A platform's own table is left alone: making an index would hold up its writes, and its list is its own.
SELECT EXISTS (
    SELECT FROM webinar_live.addition
     WHERE kind     = 'table'
       AND relation = 'webinars_event'
) AND to_regclass('webinars_event_start') IS NULL AS missing \gset
\if :missing

CREATE INDEX webinars_event_start
    ON webinars_event (date, time, id);

COMMENT ON INDEX webinars_event_start IS
    'The list of webinars, by their start.';

CALL webinar_live.record_addition('index', 'webinars_event', 'webinars_event_start');

\endif

COMMIT;
