-- Deploy webinar_live:function_webinar_live_write_chat_event to pg
-- requires: table_webinar_live_event
-- requires: table_auth_user
-- requires: table_accounts_userprofile
-- requires: table_communications_webinarchatmessage

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'communications_webinarchatmessage'::regclass) \gset

-- The message as it will be committed, in the form and by the rules of the chat's own answers.
-- Rows are looked up one by one, in small tables too: to read more would set SERIALIZABLE writers against each other.
CREATE OR REPLACE FUNCTION webinar_live.write_chat_event() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
SET enable_seqscan = off
AS $$
BEGIN
    INSERT INTO webinar_live.event (webinar_id, kind, data)
    SELECT m.event_id,
           'chat',
           pg_catalog.row_to_json(line.*)
      FROM communications_webinarchatmessage AS m
     CROSS JOIN LATERAL (
        SELECT m.id,
               m.event_id AS event,
               m.user_id  AS "user",
               (SELECT a.username FROM auth_user AS a WHERE a.id = m.user_id) AS user_username,
               CASE WHEN EXISTS (SELECT FROM auth_user AS a
                                  WHERE a.id = m.user_id AND a.is_staff)
                      OR EXISTS (SELECT FROM accounts_userprofile AS p
                                  WHERE p.user_id = m.user_id AND p.role::text = 'admin'::text)
                    THEN 'admin'
                    ELSE 'student'
               END AS user_role,
               m.message,
               pg_catalog.to_char(m.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS created_at
      ) AS line
     WHERE m.id = NEW.id;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_chat_event() IS
    'Writes the event of a chat message.';

REVOKE ALL ON FUNCTION webinar_live.write_chat_event() FROM PUBLIC;

COMMIT;
