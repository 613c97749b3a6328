-- Revert webinar_live:index_webinars_event_start from pg

BEGIN;

-- One that was there before is the DBA's.
SELECT EXISTS (
    SELECT FROM webinar_live.addition
     WHERE kind     = 'index'
       AND relation = 'webinars_event'
       AND name     = 'webinars_event_start'
) AS is_ours \gset
\if :is_ours

DROP INDEX IF EXISTS webinars_event_start;

DELETE FROM webinar_live.addition
 WHERE kind     = 'index'
   AND relation = 'webinars_event'
   AND name     = 'webinars_event_start';

\endif

COMMIT;
