-- Revert webinar_live:table_webinar_live_webinar_settings from pg

BEGIN;

-- What hosts have decided is worth keeping. Locked first, so that no row slips in between the look and the drop.
LOCK TABLE webinar_live.webinar_settings IN ACCESS EXCLUSIVE MODE;

SELECT EXISTS (SELECT FROM webinar_live.webinar_settings) AS has_rows \gset
\if :has_rows

DO $$
BEGIN
    RAISE NOTICE 'table webinar_live.webinar_settings is kept: it holds data';
END
$$;

\else

DROP TABLE webinar_live.webinar_settings;

\endif

COMMIT;
