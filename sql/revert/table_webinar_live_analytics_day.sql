-- Revert webinar_live:table_webinar_live_analytics_day from pg

BEGIN;

-- What retention has taken cannot be counted again. Locked first, so that no row slips in between the look and the drop.
LOCK TABLE webinar_live.analytics_day IN ACCESS EXCLUSIVE MODE;

SELECT EXISTS (SELECT FROM webinar_live.analytics_day) AS has_rows \gset
\if :has_rows

DO $$
BEGIN
    RAISE NOTICE 'table webinar_live.analytics_day is kept: it holds data';
END
$$;

\else

DROP TABLE webinar_live.analytics_day;

\endif

COMMIT;
