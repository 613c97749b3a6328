-- Revert webinar_live:table_webinar_live_run from pg

BEGIN;

-- The last run of a session stands in its own row, too; those before it stand here alone. Locked first, so that no row
-- slips in between the look and the drop.
LOCK TABLE webinar_live.run IN ACCESS EXCLUSIVE MODE;

SELECT EXISTS (SELECT FROM webinar_live.run GROUP BY session_id HAVING count(*) > 1) AS has_rows \gset
\if :has_rows

DO $$
BEGIN
    RAISE NOTICE 'table webinar_live.run is kept: it holds data';
END
$$;

\else

DROP TABLE webinar_live.run;

\endif

COMMIT;
