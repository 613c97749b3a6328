-- Revert webinar_live:table_webinar_live_certificate from pg

BEGIN;

-- What was issued is held by people and must stay verifiable. Locked first, so that no row slips in between the look
-- and the drop.
LOCK TABLE webinar_live.certificate IN ACCESS EXCLUSIVE MODE;

SELECT EXISTS (SELECT FROM webinar_live.certificate) AS has_rows \gset
\if :has_rows

DO $$
BEGIN
    RAISE NOTICE 'table webinar_live.certificate is kept: it holds data';
END
$$;

\else

DROP TABLE webinar_live.certificate;

\endif

COMMIT;
