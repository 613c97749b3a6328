-- Deploy webinar_live:trigger_live_sessions_livesession_run to pg
-- requires: function_webinar_live_note_run
-- requires: table_webinar_live_stay
-- requires: procedure_webinar_live_record_addition
-- requires: column_live_sessions_livesession_created_at

BEGIN;

-- No WHEN: one that names a column would keep Django's migrations from changing its type.
SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'live_sessions_livesession'::regclass
       AND tgname  = 'webinar_live_run'
) AS missing \gset
\if :missing

CREATE TRIGGER webinar_live_run
    AFTER INSERT OR UPDATE ON live_sessions_livesession
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.note_run();

COMMENT ON TRIGGER webinar_live_run ON live_sessions_livesession IS
    'A session that starts or ends is noted. Added by Webinar Live.';

CALL webinar_live.record_addition('trigger', 'live_sessions_livesession', 'webinar_live_run');

-- What the sessions' rows know of the time before, and of the time since a revert that kept the table. The trigger's
-- lock keeps others from writing until both are there. A later form of Django's table says start_time. Who attended
-- is not settled for these: the platform has done so, or has not meant to.
CREATE TEMPORARY TABLE known_run ON COMMIT DROP AS
SELECT known.*
  FROM (SELECT s.id                                                                    AS session_id,
               coalesce(s.started_at, (to_jsonb(s) ->> 'start_time')::timestamptz, s.created_at) AS started_at,
               CASE WHEN NOT s.is_active THEN s.end_time END                           AS ended_at,
               s.is_active
          FROM live_sessions_livesession AS s) AS known
 WHERE isfinite(known.started_at);

UPDATE webinar_live.run
   SET ended_at = greatest(run.started_at, (SELECT max(left_at) FROM webinar_live.stay WHERE stay.session_id = run.session_id
                                               AND stay.left_at < coalesce(known.started_at, 'infinity')))
  FROM live_sessions_livesession AS s
  LEFT JOIN known_run            AS known ON known.session_id = s.id
 WHERE s.id = run.session_id
   AND run.ended_at IS NULL
   AND (NOT s.is_active OR run.started_at IS DISTINCT FROM known.started_at);

INSERT INTO webinar_live.run (session_id, started_at, ended_at)
SELECT session_id,
       started_at,
       CASE WHEN NOT is_active THEN greatest(started_at, ended_at) END
  FROM known_run
 WHERE is_active OR ended_at IS NOT NULL
    ON CONFLICT (session_id, started_at) DO UPDATE
   SET ended_at = excluded.ended_at;

\endif

COMMIT;
