-- Deploy webinar_live:function_webinar_live_note_webinar_change to pg
-- requires: table_webinar_live_webinar_change

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'webinars_event'::regclass) \gset

-- At once and not at commit: who has changed a webinar holds its row, and nobody waits for another's while event_turn
-- is held. What a migration renames or drops is missed here, and stops nobody's write; only reading stands in the
-- block that catches it.
CREATE OR REPLACE FUNCTION webinar_live.note_webinar_change() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
AS $$
DECLARE
    changed bigint;
BEGIN
    BEGIN
        IF NEW.title::text IS NOT DISTINCT FROM OLD.title::text
           AND NEW.thumbnail::text IS NOT DISTINCT FROM OLD.thumbnail::text
           AND NEW.date::text IS NOT DISTINCT FROM OLD.date::text
           AND NEW.time::text IS NOT DISTINCT FROM OLD.time::text
           AND NEW.duration::text IS NOT DISTINCT FROM OLD.duration::text THEN
            RETURN NULL;
        END IF;

        changed := NEW.id;
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR data_exception THEN
        RAISE WARNING 'webinar_live: pages are not told of a changed webinar: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;

    INSERT INTO webinar_live.webinar_change AS c (webinar_id, sequence, changed_at)
    SELECT changed, 1, pg_catalog.now()
     WHERE changed IS NOT NULL
        ON CONFLICT (webinar_id) DO UPDATE
       SET sequence   = c.sequence OPERATOR(pg_catalog.+) 1,
           changed_at = excluded.changed_at;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.note_webinar_change() IS
    'Counts a change of a webinar''s title, picture or time.';

REVOKE ALL ON FUNCTION webinar_live.note_webinar_change() FROM PUBLIC;

COMMIT;
