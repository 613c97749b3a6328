-- Verify webinar_live:index_webinars_event_start on pg

BEGIN;

DO $$
BEGIN
    ASSERT (to_regclass('webinars_event_start') IS NOT NULL)
         = EXISTS (SELECT FROM webinar_live.addition
                    WHERE kind     = 'table'
                      AND relation = 'webinars_event'),
        'index webinars_event_start must be there exactly where the table is ours';
END
$$;

ROLLBACK;
