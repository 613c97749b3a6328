-- Revert webinar_live:table_webinar_live_recording_removal from pg

BEGIN;

-- Its rows alone tell which files are to go. Locked first, so that no row slips in between the look and the drop.
LOCK TABLE webinar_live.recording_removal IN ACCESS EXCLUSIVE MODE;

SELECT EXISTS (SELECT FROM webinar_live.recording_removal) AS has_rows \gset
\if :has_rows

DO $$
BEGIN
    RAISE NOTICE 'table webinar_live.recording_removal is kept: it holds data';
END
$$;

\else

DROP TABLE webinar_live.recording_removal;

\endif

COMMIT;
