-- Deploy webinar_live:index_live_sessions_livesession_room_name_lower to pg
-- requires: table_live_sessions_livesession
-- requires: procedure_webinar_live_record_addition
-- requires: procedure_webinar_live_drop_added_index

BEGIN;

-- Also where the table is Django's: it has a row a webinar, and the Jitsi server asks with each who comes and goes.
SELECT to_regclass('live_sessions_livesession_room_name_lower') IS NULL AS missing \gset
\if :missing

CREATE INDEX live_sessions_livesession_room_name_lower
    ON live_sessions_livesession (lower(room_name::text));

COMMENT ON INDEX live_sessions_livesession_room_name_lower IS
    'A room as the Jitsi server names it, in lower case. Added by Webinar Live.';

CALL webinar_live.record_addition('index', 'live_sessions_livesession', 'live_sessions_livesession_room_name_lower');

\endif

COMMIT;
