-- Verify webinar_live:table_accounts_userprofile on pg

BEGIN;

SELECT id,
       user_id,
       role
  FROM accounts_userprofile
 WHERE false;

DO $$
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_index i
         WHERE i.indrelid = 'accounts_userprofile'::regclass
           AND i.indisunique
           AND i.indpred IS NULL
           AND ARRAY(SELECT a.attname::text
                       FROM pg_attribute a
                      WHERE a.attrelid = i.indrelid
                        AND a.attnum   = ANY (i.indkey)
                      ORDER BY a.attname) = '{user_id}'
    ), 'accounts_userprofile.user_id must be unique';
END
$$;

ROLLBACK;
