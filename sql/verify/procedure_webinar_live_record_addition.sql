-- Verify webinar_live:procedure_webinar_live_record_addition on pg

BEGIN;

CALL webinar_live.record_addition('table', 'recorded_by_verify', 'recorded_by_verify');
CALL webinar_live.record_addition('table', 'recorded_by_verify', 'recorded_by_verify');

DO $$
BEGIN
    ASSERT (SELECT count(*) = 1 FROM webinar_live.addition a WHERE a.relation = 'recorded_by_verify'),
        'an addition must be recorded once';
END
$$;

ROLLBACK;
