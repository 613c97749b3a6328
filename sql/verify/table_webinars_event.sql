-- Verify webinar_live:table_webinars_event on pg

BEGIN;

SELECT id,
       organizer_id,
       title,
       date,
       time
  FROM webinars_event
 WHERE false;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_index i
         WHERE i.indrelid = 'webinars_event'::regclass
           AND i.indisunique
           AND i.indpred IS NULL
           AND ARRAY(SELECT a.attname::text
                       FROM pg_attribute a
                      WHERE a.attrelid = i.indrelid
                        AND a.attnum   = ANY (i.indkey)
                      ORDER BY a.attname) = '{id}'
    ), 'webinars_event.id must be unique';
END
$$;

ROLLBACK;
