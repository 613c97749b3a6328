-- Deploy webinar_live:function_webinar_live_count_present to pg
-- requires: view_webinar_live_present

BEGIN;

-- A function, so that a statement which rarely needs to count does not open the tables each time.
CREATE OR REPLACE FUNCTION webinar_live.count_present(session bigint) RETURNS bigint
LANGUAGE sql
STABLE
AS $$
    SELECT count(DISTINCT here.user_id)
      FROM webinar_live.present AS here
     WHERE here.session_id = session;
$$;

COMMENT ON FUNCTION webinar_live.count_present(bigint) IS
    'How many accounts are in a live session now. It walks their stays: where a hub runs, session_presence knows.';

COMMIT;
