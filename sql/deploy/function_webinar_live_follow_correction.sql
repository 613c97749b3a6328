-- Deploy webinar_live:function_webinar_live_follow_correction to pg
-- requires: table_webinar_live_attendance_correction
-- requires: table_registrations_registration

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'registrations_registration'::regclass) \gset

-- So that whoever may correct needs no right to change registrations. What a migration renames or drops stops no host.
CREATE OR REPLACE FUNCTION webinar_live.follow_correction() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
AS $$
BEGIN
    UPDATE registrations_registration AS r
       SET attended = (NEW.state = 'attended')
     WHERE r.event_id = NEW.webinar_id
       AND r.user_id  = NEW.user_id
       AND r.attended <> (NEW.state = 'attended');

    RETURN NULL;
EXCEPTION WHEN syntax_error_or_access_rule_violation THEN
    RAISE WARNING 'webinar_live: a registration does not follow a correction: %', SQLERRM
        USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.follow_correction() IS
    'Lets a registration say what a host has corrected about its account''s attendance.';

REVOKE ALL ON FUNCTION webinar_live.follow_correction() FROM PUBLIC;

COMMIT;
