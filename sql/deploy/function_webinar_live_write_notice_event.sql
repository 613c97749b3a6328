-- Deploy webinar_live:function_webinar_live_write_notice_event to pg
-- requires: table_webinar_live_event
-- requires: function_webinar_live_notice_document

BEGIN;

-- What was said before leaves the outbox: nobody is told it any more.
CREATE OR REPLACE FUNCTION webinar_live.write_notice_event() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    webinar bigint := coalesce(NEW.webinar_id, OLD.webinar_id);
BEGIN
    DELETE FROM webinar_live.event AS told
     WHERE told.kind       = 'notice'
       AND told.webinar_id = webinar;

    INSERT INTO webinar_live.event (webinar_id, kind, data)
    VALUES (webinar, 'notice', webinar_live.notice_document(webinar));

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_notice_event() IS
    'Writes the event of the notice on top of a chat.';

REVOKE ALL ON FUNCTION webinar_live.write_notice_event() FROM PUBLIC;

COMMIT;
