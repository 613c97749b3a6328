-- Deploy webinar_live:function_webinar_live_write_capture_event to pg
-- requires: table_webinar_live_event
-- requires: function_webinar_live_capture_document

BEGIN;

-- At commit, so that what ends together is told as it is then.
CREATE OR REPLACE FUNCTION webinar_live.write_capture_event() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    webinar bigint := coalesce(NEW.webinar_id, OLD.webinar_id);
BEGIN
    INSERT INTO webinar_live.event (webinar_id, kind, data)
    VALUES (webinar, 'capture', webinar_live.capture_document(webinar));

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_capture_event() IS
    'Writes the event of what is recorded and streamed.';

REVOKE ALL ON FUNCTION webinar_live.write_capture_event() FROM PUBLIC;

COMMIT;
