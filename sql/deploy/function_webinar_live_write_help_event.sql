-- Deploy webinar_live:function_webinar_live_write_help_event to pg
-- requires: table_webinar_live_event
-- requires: table_webinar_live_progress

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'live_sessions_livesession'::regclass) \gset

-- The hub tells the one whom it concerns, and nobody else.
CREATE OR REPLACE FUNCTION webinar_live.write_help_event() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
AS $$
BEGIN
    INSERT INTO webinar_live.event (webinar_id, kind, data)
    SELECT s.webinar_id,
           'help',
           json_build_object('user', NEW.user_id)
      FROM live_sessions_livesession AS s
     WHERE s.id = NEW.session_id;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_help_event() IS
    'Writes the event of somebody to whom a host has sent help.';

REVOKE ALL ON FUNCTION webinar_live.write_help_event() FROM PUBLIC;

COMMIT;
