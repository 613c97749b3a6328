-- Verify webinar_live:procedure_webinar_live_drop_added_index on pg

BEGIN;

CREATE TABLE verify_indexed (theirs integer, ours integer);
CREATE INDEX verify_theirs ON verify_indexed (theirs);
CREATE INDEX verify_ours   ON verify_indexed (ours);
CALL webinar_live.record_addition('index', 'verify_indexed', 'verify_ours');

CALL webinar_live.drop_added_index('verify_theirs');
CALL webinar_live.drop_added_index('verify_ours');

DO $$
BEGIN
    ASSERT to_regclass('verify_theirs') IS NOT NULL AND to_regclass('verify_ours') IS NULL,
        'only an index of ours must be dropped';
END
$$;

ROLLBACK;
