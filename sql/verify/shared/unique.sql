-- No two rows of :table agree in all of :columns, which stand in the order of the alphabet.

SET LOCAL verify.relation = :'table';
SET LOCAL verify.columns  = :'columns';

DO $$
DECLARE
    verified regclass := current_setting('verify.relation');
    columns  text[]   := current_setting('verify.columns');
BEGIN
    ASSERT EXISTS (
        SELECT FROM pg_index i
         WHERE i.indrelid = verified
           AND i.indisunique
           AND i.indpred IS NULL
           AND ARRAY(SELECT a.attname::text
                       FROM pg_attribute a
                      WHERE a.attrelid = i.indrelid
                        AND a.attnum   = ANY (i.indkey)
                      ORDER BY a.attname) = columns
    ), format('%s must be unique in %s', verified, array_to_string(columns, ', '));
END
$$;
