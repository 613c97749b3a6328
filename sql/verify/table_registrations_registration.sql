-- Verify webinar_live:table_registrations_registration on pg

BEGIN;

SELECT id,
       user_id,
       event_id
  FROM registrations_registration
 WHERE false;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_index i
         WHERE i.indrelid = 'registrations_registration'::regclass
           AND i.indisunique
           AND i.indpred IS NULL
           AND ARRAY(SELECT a.attname::text
                       FROM pg_attribute a
                      WHERE a.attrelid = i.indrelid
                        AND a.attnum   = ANY (i.indkey)
                      ORDER BY a.attname) = '{event_id,user_id}'
    ), 'a user must have one registration a webinar';
END
$$;

ROLLBACK;
