-- Deploy webinar_live:view_live_sessions_overview to pg
-- requires: table_registrations_registration
-- requires: column_live_sessions_livesession_started_by_id
-- requires: column_live_sessions_livesession_created_at
-- requires: column_live_sessions_livesession_started_at
-- requires: column_live_sessions_livesession_end_time
-- requires: table_live_sessions_livesessionparticipant

BEGIN;

CREATE OR REPLACE VIEW live_sessions_overview AS
SELECT s.id                                     AS session_id,
       e.id                                     AS webinar_id,
       e.title                                  AS webinar,
       (e.date + e.time) AT TIME ZONE 'UTC'     AS planned_start,
       host.username                            AS host,
       starter.username                         AS started_by,
       s.room_name,
       s.is_active,
       s.created_at,
       s.started_at,
       s.end_time,
       (SELECT count(*)
          FROM registrations_registration r
         WHERE r.event_id = e.id)               AS registrations,
       (SELECT count(*)
          FROM live_sessions_livesessionparticipant p
         WHERE p.session_id = s.id)             AS participants
  FROM live_sessions_livesession s
  JOIN webinars_event            e       ON e.id       = s.webinar_id
  JOIN auth_user                 host    ON host.id    = e.organizer_id
  LEFT JOIN auth_user            starter ON starter.id = s.started_by_id;

COMMENT ON VIEW live_sessions_overview IS
    'Live sessions for the eyes of a DBA. Counting walks an index for each session: ask for the sessions that you mean.';
COMMENT ON COLUMN live_sessions_overview.session_id    IS 'The live session''s number.';
COMMENT ON COLUMN live_sessions_overview.webinar_id    IS 'The webinar''s number: the id in every address.';
COMMENT ON COLUMN live_sessions_overview.webinar       IS 'The webinar''s title.';
COMMENT ON COLUMN live_sessions_overview.planned_start IS 'When the webinar was planned to begin.';
COMMENT ON COLUMN live_sessions_overview.host          IS 'Username of the webinar''s organizer.';
COMMENT ON COLUMN live_sessions_overview.started_by    IS 'Username of who began the present or last run.';
COMMENT ON COLUMN live_sessions_overview.room_name     IS 'The Jitsi room. Who knows it may walk in: treat it as a secret.';
COMMENT ON COLUMN live_sessions_overview.is_active     IS 'Whether the session is live now.';
COMMENT ON COLUMN live_sessions_overview.created_at    IS 'When the session was first started.';
COMMENT ON COLUMN live_sessions_overview.started_at    IS 'When the present or last run began; null on rows that Django started.';
COMMENT ON COLUMN live_sessions_overview.end_time      IS 'When the last run ended.';
COMMENT ON COLUMN live_sessions_overview.registrations IS 'How many accounts hold a seat in the webinar.';
COMMENT ON COLUMN live_sessions_overview.participants  IS 'How many accounts joined the session.';

COMMIT;
