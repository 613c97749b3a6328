-- Verify webinar_live:procedure_webinar_live_drop_added_column on pg

BEGIN;

SET LOCAL client_min_messages = warning;

CREATE TABLE verify_altered AS
SELECT 1             AS theirs,
       NULL::integer AS ours_empty,
       1             AS ours_filled;
CALL webinar_live.record_addition('column', 'verify_altered', 'ours_empty');
CALL webinar_live.record_addition('column', 'verify_altered', 'ours_filled');

CALL webinar_live.drop_added_column('verify_altered', 'theirs');
CALL webinar_live.drop_added_column('verify_altered', 'ours_empty');
CALL webinar_live.drop_added_column('verify_altered', 'ours_filled');

DO $$
BEGIN
    ASSERT (SELECT array_agg(attname ORDER BY attnum) = '{theirs,ours_filled}'
              FROM pg_attribute
             WHERE attrelid = 'verify_altered'::regclass
               AND attnum   > 0
               AND NOT attisdropped),
        'only a column of ours that holds nothing must be dropped';
END
$$;

ROLLBACK;
