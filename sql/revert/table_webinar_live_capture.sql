-- Revert webinar_live:table_webinar_live_capture from pg

BEGIN;

-- What was recorded is worth knowing. Locked first, so that no row slips in between the look and the drop.
LOCK TABLE webinar_live.capture IN ACCESS EXCLUSIVE MODE;

SELECT EXISTS (SELECT FROM webinar_live.capture) AS has_rows \gset
\if :has_rows

DO $$
BEGIN
    RAISE NOTICE 'table webinar_live.capture is kept: it holds data';
END
$$;

\else

DROP TABLE webinar_live.capture;

\endif

COMMIT;
