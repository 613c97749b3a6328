-- Deploy webinar_live:function_webinar_live_write_mute_event to pg
-- requires: table_webinar_live_event
-- requires: table_webinar_live_chat_mute

BEGIN;

-- As it will be committed. The hub tells the one whom it concerns, and nobody else.
CREATE OR REPLACE FUNCTION webinar_live.write_mute_event() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    webinar bigint  := coalesce(NEW.webinar_id, OLD.webinar_id);
    account integer := coalesce(NEW.user_id, OLD.user_id);
BEGIN
    INSERT INTO webinar_live.event (webinar_id, kind, data)
    SELECT webinar,
           'muted',
           row_to_json(told.*)
      FROM (
        SELECT account AS "user",
               EXISTS (SELECT
                         FROM webinar_live.chat_mute AS m
                        WHERE m.webinar_id = webinar
                          AND m.user_id    = account) AS muted
      ) AS told;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_mute_event() IS
    'Writes the event of somebody who may not write in a chat, or may again.';

REVOKE ALL ON FUNCTION webinar_live.write_mute_event() FROM PUBLIC;

COMMIT;
