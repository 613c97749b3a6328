-- Deploy webinar_live:index_webinars_event_start to pg
-- requires: table_webinars_event

BEGIN;

-- A platform's own table is left alone: making an index would hold up its writes, and its list is its own.
SELECT EXISTS (
    SELECT FROM webinar_live.addition
     WHERE kind     = 'table'
       AND relation = 'webinars_event'
) AS is_ours \gset
\if :is_ours

CREATE INDEX IF NOT EXISTS webinars_event_start
    ON webinars_event (date, time, id);

COMMENT ON INDEX webinars_event_start IS
    'The list of webinars, newest start first.';

\endif

COMMIT;
