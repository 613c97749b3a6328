-- Deploy webinar_live:function_webinar_live_take_seat to pg
-- requires: function_webinar_live_keep_seat
-- requires: table_webinar_live_webinar_settings

BEGIN;

-- Takers of one webinar's seats take turns by the row of its settings, until they are committed: never one too many.
-- Each statement in here sees what the ones before it have committed. The clock is read after the wait.
CREATE OR REPLACE FUNCTION webinar_live.take_seat(webinar bigint, account bigint, seconds bigint) RETURNS boolean
LANGUAGE plpgsql
STRICT
AS $$
DECLARE
    seats   integer;
    session bigint;
BEGIN
    SELECT w.participant_limit INTO seats
      FROM webinar_live.webinar_settings AS w
     WHERE w.webinar_id = webinar
       FOR NO KEY UPDATE;

    SELECT s.id INTO session
      FROM live_sessions_livesession AS s
     WHERE s.webinar_id = webinar
       AND s.is_active;

    IF session IS NULL THEN
        RETURN NULL;
    END IF;

    IF seats IS NULL OR webinar_live.keep_seat(session, account, seconds, 0) THEN
        RETURN true;
    END IF;

    DELETE FROM webinar_live.seat AS t
     WHERE t.session_id = session
       AND t.until     <= clock_timestamp();

    IF (SELECT count(*) FROM webinar_live.seat AS t WHERE t.session_id = session) >= seats THEN
        RETURN false;
    END IF;

    INSERT INTO webinar_live.seat (session_id, user_id, until)
    VALUES (session, account, clock_timestamp() + seconds * interval '1 second');

    RETURN true;
END
$$;

COMMENT ON FUNCTION webinar_live.take_seat(bigint, bigint, bigint) IS
    'Takes a seat in a webinar''s active session for so many seconds, or keeps the one that the account has. False if all are taken, null if no session is active.';

COMMIT;
