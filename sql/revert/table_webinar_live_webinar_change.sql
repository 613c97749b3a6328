-- Revert webinar_live:table_webinar_live_webinar_change from pg

BEGIN;

-- A cancellation is worth keeping. Locked first, so that no row slips in between the look and the drop.
LOCK TABLE webinar_live.webinar_change IN ACCESS EXCLUSIVE MODE;

SELECT EXISTS (SELECT FROM webinar_live.webinar_change) AS has_rows \gset
\if :has_rows

DO $$
BEGIN
    RAISE NOTICE 'table webinar_live.webinar_change is kept: it holds data';
END
$$;

\else

DROP TABLE webinar_live.webinar_change;

\endif

COMMIT;
