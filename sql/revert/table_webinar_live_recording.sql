-- Revert webinar_live:table_webinar_live_recording from pg

BEGIN;

-- Its rows alone tell whose recording a file is. Locked first, so that no row slips in between the look and the drop.
LOCK TABLE webinar_live.recording IN ACCESS EXCLUSIVE MODE;

SELECT EXISTS (SELECT FROM webinar_live.recording) AS has_rows \gset
\if :has_rows

DO $$
BEGIN
    RAISE NOTICE 'table webinar_live.recording is kept: it holds data';
END
$$;

\else

DROP TABLE webinar_live.recording;

\endif

COMMIT;
