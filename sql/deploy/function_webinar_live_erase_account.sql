-- Deploy webinar_live:function_webinar_live_erase_account to pg
-- requires: view_webinar_live_personal_column
-- requires: table_webinar_live_erasure
-- requires: table_webinar_live_file_removal
-- requires: trigger_webinar_live_webinar_change_tell
-- requires: trigger_webinar_live_chat_notice_tell
-- requires: trigger_webinar_live_attendance_correction_follow
-- requires: trigger_communications_webinarchatmessage_chat
-- requires: table_webinar_live_usage
-- requires: table_webinar_live_sign_in_failure
-- requires: table_webinar_live_hub_waiting
-- requires: table_webinar_live_capture
-- requires: table_registrations_registration

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'webinars_event'::regclass) \gset

-- In steps of so many rows a table, each whole: who calls it goes on while the outcome is "more", and a call that was cut
-- off is made again. It holds the account's row meanwhile, for which a platform may wait that has deleted what is to go:
-- it gives way long before PostgreSQL looks for a deadlock. Rows go by their foreign keys; what is done by name is words
-- of the account in rows that stay, and rows without a foreign key.
CREATE OR REPLACE FUNCTION webinar_live.erase_account(who bigint, by_whom text) RETURNS TABLE (outcome text, is_account_ours boolean)
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
SET lock_timeout = '200ms'
AS $$
DECLARE
    step     CONSTANT integer := 2000;
    ours     CONSTANT boolean := EXISTS (SELECT FROM webinar_live.addition WHERE kind = 'table' AND relation = 'auth_user');
    teacher  CONSTANT text    := 'former-teacher';
    counts   jsonb   := '{}';
    is_whole boolean := true;
    former   integer;
    place    record;
    touched  bigint;
BEGIN
    -- What would refer to the account waits, and is refused then.
    PERFORM FROM auth_user AS u WHERE u.id = who AND NOT (ours AND u.username = teacher) FOR UPDATE;
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'nobody', ours;
        RETURN;
    END IF;

    IF ours AND EXISTS (
        SELECT
          FROM webinars_event                      AS e
          LEFT JOIN live_sessions_livesession      AS s ON s.webinar_id = e.id
          LEFT JOIN webinar_live.webinar_change    AS c ON c.webinar_id = e.id
         WHERE e.organizer_id = who
           AND (s.is_active
                OR c.cancelled_at IS NULL
                   AND e.manual_status <> 'completed'
                   AND (e.date + e.time) AT TIME ZONE 'UTC' + e.duration * interval '1 minute' > pg_catalog.now()))
    THEN
        RETURN QUERY SELECT 'webinars_ahead', ours;
        RETURN;
    END IF;

    -- Words of the account in what belongs to others. A correction stays one, without its reason.
    DELETE FROM webinar_live.chat_notice AS n WHERE n.written_by = who;
    UPDATE webinar_live.attendance_correction AS k SET reason = '–' WHERE k.corrected_by = who;
    DELETE FROM webinar_live.event AS told WHERE told.kind IN ('chat', 'muted', 'help') AND told.data ->> 'user' = who::text;

    -- Past webinars are others' attendance too: they stay, without what the account wrote and showed in them.
    IF ours AND EXISTS (SELECT FROM webinars_event AS e WHERE e.organizer_id = who) THEN
        INSERT INTO auth_user AS u (username, password, first_name, last_name, email, is_active, is_staff, is_superuser, date_joined)
        VALUES (teacher, '!', 'Former', 'teacher', '', false, false, false, pg_catalog.now())
            ON CONFLICT (username) DO NOTHING;
        SELECT u.id INTO STRICT former FROM auth_user AS u WHERE u.username = teacher AND NOT u.is_active AND u.password = '!';

        INSERT INTO webinar_live.file_removal (path)
        SELECT DISTINCT e.thumbnail FROM webinars_event AS e WHERE e.organizer_id = who AND e.thumbnail <> ''
            ON CONFLICT DO NOTHING;
        UPDATE webinar_live.webinar_change AS c
           SET cancel_reason = NULL, sequence = c.sequence + 1, changed_at = pg_catalog.now()
          FROM webinars_event AS e
         WHERE e.id = c.webinar_id
           AND e.organizer_id = who;
        DELETE FROM webinar_live.event AS told
         USING webinars_event AS e
         WHERE e.organizer_id = who
           AND told.webinar_id = e.id
           AND told.kind IN ('webinar', 'settings', 'capture');
        UPDATE webinar_live.webinar_settings AS w SET password = NULL, stream_key = NULL, stream_link = NULL
          FROM webinars_event AS e
         WHERE e.id = w.webinar_id
           AND e.organizer_id = who
           AND coalesce(w.password, w.stream_key, w.stream_link) IS NOT NULL;
        UPDATE webinar_live.capture AS c SET link = NULL
          FROM webinars_event AS e
         WHERE e.id = c.webinar_id
           AND e.organizer_id = who
           AND c.link IS NOT NULL;
        UPDATE webinars_event AS e
           SET organizer_id = former, description = '',
               thumbnail = left(e.thumbnail, 0), live_stream_url = left(e.live_stream_url, 0), updated_at = pg_catalog.now()
         WHERE e.organizer_id = who;
        GET DIAGNOSTICS touched = ROW_COUNT;
        counts := counts || pg_catalog.jsonb_build_object('webinars_event', touched);
    END IF;

    FOR place IN
        SELECT p.relation, p.attribute, p.rule, c.relname::text AS name
          FROM webinar_live.personal_column AS p
          JOIN pg_catalog.pg_class          AS c ON c.oid = p.relation
         ORDER BY p.rule, c.relname, p.attribute
    LOOP
        EXECUTE pg_catalog.format(
                    CASE place.rule
                         WHEN 'goes' THEN 'DELETE FROM %1$s'
                         ELSE 'UPDATE %1$s SET %2$I = NULL'
                    END || ' WHERE ctid = ANY (ARRAY(SELECT t.ctid FROM %1$s AS t WHERE t.%2$I = $1 LIMIT $2))',
                    place.relation, place.attribute)
          USING who, step;
        GET DIAGNOSTICS touched = ROW_COUNT;
        is_whole := is_whole AND touched < step;
        IF touched > 0 THEN
            counts := counts || pg_catalog.jsonb_build_object(
                place.name, touched + coalesce((counts ->> place.name)::bigint, 0));
        END IF;
    END LOOP;

    DELETE FROM webinar_live.usage           AS used   WHERE used.user_id   = who;
    DELETE FROM webinar_live.hub_waiting     AS waits  WHERE waits.user_id  = who;
    DELETE FROM webinar_live.sign_in_failure AS failed WHERE failed.account = who::text;

    IF ours AND is_whole THEN
        DELETE FROM auth_user AS u WHERE u.id = who;
        counts := counts || '{"auth_user": 1}';
    END IF;

    INSERT INTO webinar_live.erasure (erased_by, is_whole, row_counts) VALUES (by_whom, is_whole, counts);
    RETURN QUERY SELECT CASE WHEN is_whole THEN 'erased' ELSE 'more' END, ours;
END
$$;

COMMENT ON FUNCTION webinar_live.erase_account(bigint, text) IS
    'Erases an account, or one step of it: every row of ours that names it and every word of it in others; where there is no platform the account too. '
    'Outcomes: erased, more (call again), nobody (no such account), webinars_ahead (it organizes some that are still to come, and nothing was done).';

REVOKE ALL ON FUNCTION webinar_live.erase_account(bigint, text) FROM PUBLIC;

COMMIT;
