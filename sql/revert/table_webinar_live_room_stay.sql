-- Revert webinar_live:table_webinar_live_room_stay from pg

BEGIN;

-- What a room saw is worth keeping. Locked first, so that no row slips in between the look and the drop.
LOCK TABLE webinar_live.room_stay IN ACCESS EXCLUSIVE MODE;

SELECT EXISTS (SELECT FROM webinar_live.room_stay) AS has_rows \gset
\if :has_rows

DO $$
BEGIN
    RAISE NOTICE 'table webinar_live.room_stay is kept: it holds data';
END
$$;

\else

DROP TABLE webinar_live.room_stay;

\endif

COMMIT;
