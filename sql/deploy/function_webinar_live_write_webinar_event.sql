-- Deploy webinar_live:function_webinar_live_write_webinar_event to pg
-- requires: table_webinar_live_event
-- requires: function_webinar_live_webinar_document

BEGIN;

-- At commit, so that what is told is what holds then; of several changes in one transaction only the last tells it.
CREATE OR REPLACE FUNCTION webinar_live.write_webinar_event() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    webinar bigint := coalesce(NEW.webinar_id, OLD.webinar_id);
    told    json;
BEGIN
    IF TG_OP <> 'DELETE' AND NOT EXISTS (SELECT
                                           FROM webinar_live.webinar_change AS c
                                          WHERE c.webinar_id = webinar
                                            AND c.sequence   = NEW.sequence) THEN
        RETURN NULL;
    END IF;

    BEGIN
        told := webinar_live.webinar_document(webinar);
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR data_exception THEN
        RAISE WARNING 'webinar_live: pages are not told of a changed webinar: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;

    INSERT INTO webinar_live.event (webinar_id, kind, data)
    SELECT webinar, 'webinar', told
     WHERE told IS NOT NULL;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_webinar_event() IS
    'Writes the event of a webinar that has another time, title or picture, is cancelled, or takes place after all.';

REVOKE ALL ON FUNCTION webinar_live.write_webinar_event() FROM PUBLIC;

COMMIT;
