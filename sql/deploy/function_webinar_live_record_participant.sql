-- Deploy webinar_live:function_webinar_live_record_participant to pg
-- requires: table_webinar_live_stay
-- requires: table_live_sessions_livesessionparticipant

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'live_sessions_livesessionparticipant'::regclass) \gset

-- What a migration renames or drops keeps nobody out of a room.
CREATE OR REPLACE FUNCTION webinar_live.record_participant() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
AS $$
BEGIN
    INSERT INTO live_sessions_livesessionparticipant (session_id, user_id, joined_at)
    VALUES (NEW.session_id, NEW.user_id, NEW.entered_at)
        ON CONFLICT (session_id, user_id) DO NOTHING;

    RETURN NULL;
EXCEPTION WHEN syntax_error_or_access_rule_violation THEN
    RAISE WARNING 'webinar_live: a participant is not recorded: %', SQLERRM
        USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.record_participant() IS
    'Makes who comes to a live session for the first time its participant, as the platform knows them.';

REVOKE ALL ON FUNCTION webinar_live.record_participant() FROM PUBLIC;

COMMIT;
