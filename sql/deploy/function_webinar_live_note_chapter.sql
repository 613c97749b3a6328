-- Deploy webinar_live:function_webinar_live_note_chapter to pg
-- requires: table_webinar_live_chapter
-- requires: table_live_sessions_livesession

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'live_sessions_livesession'::regclass) \gset

-- What a migration renames or drops is missed here, and stops nobody's notice.
CREATE OR REPLACE FUNCTION webinar_live.note_chapter() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
AS $$
DECLARE
    is_live boolean;
BEGIN
    BEGIN
        is_live := EXISTS (SELECT FROM live_sessions_livesession AS s
                            WHERE s.webinar_id = NEW.webinar_id AND s.is_active);
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR data_exception THEN
        RAISE WARNING 'webinar_live: a notice becomes no chapter of a recording: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
        RETURN NULL;
    END;

    IF is_live THEN
        INSERT INTO webinar_live.chapter (webinar_id, begun_at, text, written_by)
        VALUES (NEW.webinar_id, NEW.written_at, NEW.text, NEW.written_by)
            ON CONFLICT DO NOTHING;
    END IF;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.note_chapter() IS
    'Keeps a notice of a webinar that is live, as a chapter of its recordings.';

REVOKE ALL ON FUNCTION webinar_live.note_chapter() FROM PUBLIC;

COMMIT;
