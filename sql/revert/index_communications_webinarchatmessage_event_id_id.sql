-- Revert webinar_live:index_communications_webinarchatmessage_event_id_id from pg

BEGIN;

-- One that was there before is the DBA's.
SELECT EXISTS (
    SELECT FROM webinar_live.addition
     WHERE kind     = 'index'
       AND relation = 'communications_webinarchatmessage'
       AND name     = 'communications_webinarchatmessage_event_id_id'
) AS is_ours \gset
\if :is_ours

DROP INDEX IF EXISTS communications_webinarchatmessage_event_id_id;

DELETE FROM webinar_live.addition
 WHERE kind     = 'index'
   AND relation = 'communications_webinarchatmessage'
   AND name     = 'communications_webinarchatmessage_event_id_id';

\endif

COMMIT;
