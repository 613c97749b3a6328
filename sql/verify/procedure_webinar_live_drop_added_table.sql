-- Verify webinar_live:procedure_webinar_live_drop_added_table on pg

BEGIN;

SET LOCAL client_min_messages = warning;

CREATE TABLE verify_foreign (id integer);
CREATE TABLE verify_empty   (id integer);
CREATE TABLE verify_filled  AS SELECT 1 AS id;
CALL webinar_live.record_addition('table', 'verify_empty',  'verify_empty');
CALL webinar_live.record_addition('table', 'verify_filled', 'verify_filled');

CALL webinar_live.drop_added_table('verify_foreign');
CALL webinar_live.drop_added_table('verify_empty');
CALL webinar_live.drop_added_table('verify_filled');

DO $$
BEGIN
    ASSERT to_regclass('verify_foreign') IS NOT NULL, 'a table that is not ours must be kept';
    ASSERT to_regclass('verify_empty')   IS NULL,     'an empty table of ours must be dropped';
    ASSERT to_regclass('verify_filled')  IS NOT NULL, 'a table that holds data must be kept';
END
$$;

ROLLBACK;
