-- Deploy webinar_live:index_live_sessions_livesessionparticipant_joined_at to pg
-- requires: table_live_sessions_livesessionparticipant
-- requires: procedure_webinar_live_record_addition
-- requires: procedure_webinar_live_drop_added_index

BEGIN;

-- A platform's own table is left alone: making an index would hold up its writes, and its attendance is its own.
SELECT EXISTS (
    SELECT FROM webinar_live.addition
     WHERE kind     = 'table'
       AND relation = 'live_sessions_livesessionparticipant'
) AND to_regclass('live_sessions_livesessionparticipant_joined_at') IS NULL AS missing \gset
\if :missing

CREATE INDEX live_sessions_livesessionparticipant_joined_at
    ON live_sessions_livesessionparticipant (joined_at);

COMMENT ON INDEX live_sessions_livesessionparticipant_joined_at IS
    'Which participations are old.';

CALL webinar_live.record_addition('index', 'live_sessions_livesessionparticipant', 'live_sessions_livesessionparticipant_joined_at');

\endif

COMMIT;
