-- Revert webinar_live:table_webinar_live_stay from pg

BEGIN;

-- Attendance is worth keeping. Locked first, so that no row slips in between the look and the drop.
LOCK TABLE webinar_live.stay IN ACCESS EXCLUSIVE MODE;

SELECT EXISTS (SELECT FROM webinar_live.stay) AS has_rows \gset
\if :has_rows

DO $$
BEGIN
    RAISE NOTICE 'table webinar_live.stay is kept: it holds data';
END
$$;

\else

DROP TABLE webinar_live.stay;

\endif

COMMIT;
