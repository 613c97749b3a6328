-- Deploy webinar_live:index_webinars_event_marked to pg
-- requires: table_webinars_event
-- requires: procedure_webinar_live_record_addition
-- requires: procedure_webinar_live_drop_added_index

BEGIN;

-- A platform's own table is left alone: making an index would hold up its writes, and its list is its own.
SELECT EXISTS (
    SELECT FROM webinar_live.addition
     WHERE kind     = 'table'
       AND relation = 'webinars_event'
) AND to_regclass('webinars_event_marked') IS NULL AS missing \gset
\if :missing

CREATE INDEX webinars_event_marked
    ON webinars_event (manual_status, date, time)
    WHERE manual_status <> '';

COMMENT ON INDEX webinars_event_marked IS
    'The list of webinars: those whose status was set by hand.';

CALL webinar_live.record_addition('index', 'webinars_event', 'webinars_event_marked');

\endif

COMMIT;
