-- Verify webinar_live:index_communications_webinarchatmessage_event_id_id on pg

BEGIN;

DO $$
BEGIN
    ASSERT (to_regclass('communications_webinarchatmessage_event_id_id') IS NOT NULL)
         = EXISTS (SELECT FROM webinar_live.addition
                    WHERE kind     = 'table'
                      AND relation = 'communications_webinarchatmessage'),
        'index communications_webinarchatmessage_event_id_id must be there exactly where the table is ours';
END
$$;

ROLLBACK;
