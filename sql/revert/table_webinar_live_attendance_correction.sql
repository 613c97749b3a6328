-- Revert webinar_live:table_webinar_live_attendance_correction from pg

BEGIN;

-- What hosts have corrected is worth keeping. Locked first, so that no row slips in between the look and the drop.
LOCK TABLE webinar_live.attendance_correction IN ACCESS EXCLUSIVE MODE;

SELECT EXISTS (SELECT FROM webinar_live.attendance_correction) AS has_rows \gset
\if :has_rows

DO $$
BEGIN
    RAISE NOTICE 'table webinar_live.attendance_correction is kept: it holds data';
END
$$;

\else

DROP TABLE webinar_live.attendance_correction;

\endif

COMMIT;
