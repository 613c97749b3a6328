-- Revert webinar_live:table_webinar_live_chat_mute from pg

BEGIN;

-- What hosts have decided is worth keeping. Locked first, so that no row slips in between the look and the drop.
LOCK TABLE webinar_live.chat_mute IN ACCESS EXCLUSIVE MODE;

SELECT EXISTS (SELECT FROM webinar_live.chat_mute) AS has_rows \gset
\if :has_rows

DO $$
BEGIN
    RAISE NOTICE 'table webinar_live.chat_mute is kept: it holds data';
END
$$;

\else

DROP TABLE webinar_live.chat_mute;

\endif

COMMIT;
