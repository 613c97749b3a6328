-- Deploy webinar_live:function_webinar_live_write_settings_event to pg
-- requires: table_webinar_live_event
-- requires: function_webinar_live_settings_document

BEGIN;

-- At commit, so that what is told has the parts, too.
CREATE OR REPLACE FUNCTION webinar_live.write_settings_event() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    webinar bigint := coalesce(NEW.webinar_id, OLD.webinar_id);
BEGIN
    INSERT INTO webinar_live.event (webinar_id, kind, data)
    VALUES (webinar, 'settings', webinar_live.settings_document(webinar));

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_settings_event() IS
    'Writes the event of a webinar''s settings.';

REVOKE ALL ON FUNCTION webinar_live.write_settings_event() FROM PUBLIC;

COMMIT;
