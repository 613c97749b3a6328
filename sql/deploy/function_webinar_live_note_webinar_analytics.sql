-- Deploy webinar_live:function_webinar_live_note_webinar_analytics to pg
-- requires: table_webinar_live_analytics_due
-- requires: table_webinar_live_analytics_run
-- requires: table_webinar_live_analytics_webinar

BEGIN;

-- For tables that name the webinar. A webinar that gets another organizer moves in the days on which it was held; any
-- other change of it concerns nothing here. What a migration renames or drops is missed, and stops nobody's write.
CREATE OR REPLACE FUNCTION webinar_live.note_webinar_analytics() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    webinar bigint;
BEGIN
    IF TG_TABLE_NAME = 'attendance_correction' THEN
        INSERT INTO webinar_live.analytics_due (session_id)
        SELECT w.session_id
          FROM webinar_live.analytics_webinar AS w
         WHERE w.webinar_id = coalesce(NEW.webinar_id, OLD.webinar_id);
        RETURN NULL;
    END IF;

    BEGIN
        IF NEW.organizer_id IS DISTINCT FROM OLD.organizer_id THEN
            webinar := NEW.id;
        END IF;
    EXCEPTION WHEN syntax_error_or_access_rule_violation THEN
        RAISE WARNING 'webinar_live: another organizer of a webinar is not noted: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;
    INSERT INTO webinar_live.analytics_due (day)
    SELECT r.day
      FROM webinar_live.analytics_webinar AS w
      JOIN webinar_live.analytics_run     AS r ON r.session_id = w.session_id
     WHERE w.webinar_id = webinar;
    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.note_webinar_analytics() IS
    'Notes that the analytics of a webinar are to be counted anew.';

REVOKE ALL ON FUNCTION webinar_live.note_webinar_analytics() FROM PUBLIC;

COMMIT;
