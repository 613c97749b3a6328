-- Verify webinar_live:table_auth_user on pg

BEGIN;

SELECT id,
       username,
       is_active
  FROM auth_user
 WHERE false;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_index i
         WHERE i.indrelid = 'auth_user'::regclass
           AND i.indisunique
           AND i.indpred IS NULL
           AND ARRAY(SELECT a.attname::text
                       FROM pg_attribute a
                      WHERE a.attrelid = i.indrelid
                        AND a.attnum   = ANY (i.indkey)
                      ORDER BY a.attname) = '{id}'
    ), 'auth_user.id must be unique';
END
$$;

ROLLBACK;
