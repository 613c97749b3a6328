-- Revert webinar_live:table_webinar_live_erasure from pg

BEGIN;

-- That somebody was erased may have to be shown later. Locked first, so that no row slips in between the look and the drop.
LOCK TABLE webinar_live.erasure IN ACCESS EXCLUSIVE MODE;

SELECT EXISTS (SELECT FROM webinar_live.erasure) AS has_rows \gset
\if :has_rows

DO $$
BEGIN
    RAISE NOTICE 'table webinar_live.erasure is kept: it holds data';
END
$$;

\else

DROP TABLE webinar_live.erasure;

\endif

COMMIT;
