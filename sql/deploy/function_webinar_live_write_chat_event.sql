-- Deploy webinar_live:function_webinar_live_write_chat_event to pg
-- requires: function_webinar_live_picture_address
-- requires: table_webinar_live_event
-- requires: table_auth_user
-- requires: table_accounts_userprofile
-- requires: table_webinars_event
-- requires: table_communications_webinarchatmessage

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'communications_webinarchatmessage'::regclass) \gset

-- The message as it will be committed, in the form and by the rules of the chat's own answers.
-- The words of a message that is deleted, or has other words now, leave the outbox: nobody is told them later. Pages are
-- told that it is gone, and other words as a new message; of a webinar that is gone nobody is told.
-- Rows are looked up one by one, in small tables too: to read more would set SERIALIZABLE writers against each other.
-- What a migration renames or drops is missed here, and stops nobody's write. Only reading stands in the block that
-- catches it: a subtransaction that writes would cost each row.
CREATE OR REPLACE FUNCTION webinar_live.write_chat_event() RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
SET enable_seqscan = off
AS $$
DECLARE
    gone    bigint;
    gone_of bigint;
    webinar bigint;
    line    json;
BEGIN
    BEGIN
        IF TG_OP <> 'INSERT' THEN
            -- What this transaction wrote itself was never told; what it found is compared with what it leaves.
            IF OLD.xmin::text = (pg_catalog.txid_current() % 4294967296)::text
               OR EXISTS (SELECT
                            FROM communications_webinarchatmessage AS m
                           WHERE m.id            = OLD.id
                             AND m.event_id      = OLD.event_id
                             AND m.user_id       = OLD.user_id
                             AND m.message::text = OLD.message::text) THEN
                RETURN NULL;
            END IF;

            gone := OLD.id;
            SELECT e.id INTO gone_of FROM webinars_event AS e WHERE e.id = OLD.event_id;
        END IF;

        SELECT m.event_id, pg_catalog.row_to_json(told.*)
          INTO webinar, line
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
                   (SELECT coalesce(nullif(pg_catalog.concat_ws(' ', nullif(a.first_name::text, ''), nullif(a.last_name::text, '')), ''),
                                    a.username::text)
                      FROM auth_user AS a WHERE a.id = m.user_id) AS user_name,
                   (SELECT webinar_live.picture_address(p.profile_picture::text)
                      FROM accounts_userprofile AS p WHERE p.user_id = m.user_id) AS user_picture_url,
                   m.message,
                   pg_catalog.to_char(m.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS created_at
          ) AS told
         WHERE m.id = NEW.id;
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR data_exception THEN
        RAISE WARNING 'webinar_live: pages are not told of a chat message: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;

    IF gone IS NOT NULL THEN
        DELETE FROM webinar_live.event AS told
         WHERE told.kind       = 'chat'::text
           AND told.message_id = gone;

        INSERT INTO webinar_live.event (webinar_id, kind, data, message_id)
        SELECT gone_of, 'chat_removed', pg_catalog.json_build_object('id', gone), gone
         WHERE gone_of IS NOT NULL;
    END IF;

    INSERT INTO webinar_live.event (webinar_id, kind, data, message_id)
    SELECT webinar, 'chat', line, NEW.id
     WHERE line IS NOT NULL;

    RETURN NULL;
END
$$;

COMMENT ON FUNCTION webinar_live.write_chat_event() IS
    'Writes the events of a chat message: that it is written, and that it is gone.';

REVOKE ALL ON FUNCTION webinar_live.write_chat_event() FROM PUBLIC;

COMMIT;
