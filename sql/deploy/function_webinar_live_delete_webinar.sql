-- Deploy webinar_live:function_webinar_live_delete_webinar to pg
-- requires: table_accounts_userprofile
-- requires: table_webinars_event
-- requires: table_registrations_registration
-- requires: table_live_sessions_livesessionparticipant
-- requires: table_communications_webinarchatmessage

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'webinars_event'::regclass) \gset

-- A function, because who calls it may delete no webinar, no session and no line of a chat but by this rule.
-- The platform cascades in Python: here it is done in its place. What is ours the database takes along.
CREATE OR REPLACE FUNCTION webinar_live.delete_webinar(webinar bigint, caller bigint) RETURNS boolean
LANGUAGE sql
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
AS $$
    WITH deleted AS (
        DELETE FROM webinars_event AS e
         USING auth_user                 AS u
          LEFT JOIN accounts_userprofile AS p ON p.user_id = u.id
         WHERE e.id = webinar
           AND u.id = caller
           AND u.is_active
           AND (e.organizer_id = u.id OR u.is_staff OR p.role::text = 'admin'::text)
           AND NOT EXISTS (SELECT FROM live_sessions_livesession  AS s WHERE s.webinar_id = webinar AND s.is_active)
           AND NOT EXISTS (SELECT FROM registrations_registration AS r WHERE r.event_id = webinar)
        RETURNING e.id::bigint AS id
    ), lines AS (
        DELETE FROM communications_webinarchatmessage AS m
         USING deleted
         WHERE m.event_id = deleted.id
    ), participants AS (
        DELETE FROM live_sessions_livesessionparticipant AS q
         USING deleted
          JOIN live_sessions_livesession AS s ON s.webinar_id = deleted.id
         WHERE q.session_id = s.id
    ), sessions AS (
        DELETE FROM live_sessions_livesession AS s
         USING deleted
         WHERE s.webinar_id = deleted.id
    )
    SELECT EXISTS (SELECT FROM deleted);
$$;

COMMENT ON FUNCTION webinar_live.delete_webinar(bigint, bigint) IS
    'Deletes a webinar for its organizer or an admin, with its chat and its session, unless somebody is registered or it is live.';

REVOKE ALL ON FUNCTION webinar_live.delete_webinar(bigint, bigint) FROM PUBLIC;

COMMIT;
