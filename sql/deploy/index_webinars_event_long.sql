-- Deploy webinar_live:index_webinars_event_long to pg
-- requires: table_webinars_event
-- requires: procedure_webinar_live_record_addition
-- requires: procedure_webinar_live_drop_added_index

BEGIN;

-- A platform's own table is left alone: making an index would hold up its writes, and its list is its own.
SELECT EXISTS (
    SELECT FROM webinar_live.addition
     WHERE kind     = 'table'
       AND relation = 'webinars_event'
) AND to_regclass('webinars_event_long') IS NULL AS missing \gset
\if :missing

CREATE INDEX webinars_event_long
    ON webinars_event (date, time)
    WHERE duration > 1440;

COMMENT ON INDEX webinars_event_long IS
    'The list of webinars: those that may be live for more than a day.';

CALL webinar_live.record_addition('index', 'webinars_event', 'webinars_event_long');

\endif

COMMIT;
