-- Deploy webinar_live:grant_webinar_live_events to pg
-- requires: role_webinar_live_events
-- requires: procedure_webinar_live_set_rights
-- requires: function_webinar_live_settle_attendance
-- requires: trigger_webinar_live_webinar_settings_tell
-- requires: trigger_webinar_live_webinar_change_tell
-- requires: trigger_webinar_live_chat_mute_tell
-- requires: trigger_webinar_live_chat_notice_tell
-- requires: trigger_webinar_live_capture_tell
-- requires: trigger_live_sessions_livesession_status
-- requires: trigger_communications_webinarchatmessage_chat
-- requires: table_webinar_live_event_horizon
-- requires: trigger_webinar_live_stay_participant
-- requires: table_webinar_live_session_presence
-- requires: view_webinar_live_present
-- requires: view_webinar_live_waiting
-- requires: table_webinar_live_room_ending
-- requires: table_registrations_registration
-- requires: column_live_sessions_livesession_started_at
-- requires: column_live_sessions_livesession_end_time
-- requires: trigger_webinar_live_progress_help
-- requires: function_webinar_live_refresh_analytics

BEGIN;

INSERT INTO webinar_live.role_right (role, relation, privilege, columns)
SELECT 'webinar_live_events', listed.relation, listed.privilege, listed.columns::text[]
  FROM (VALUES
       -- Read what is new, trim what is old. Events are written by triggers alone.
       ('webinar_live.event',            'SELECT', '{}'),
       ('webinar_live.event',            'DELETE', '{}'),
       ('webinar_live.event_horizon',    'SELECT', '{}'),
       ('webinar_live.event_horizon',    'UPDATE', '{}'),

       -- Say that it lives, and who is there.
       ('webinar_live.hub',              'SELECT', '{}'),
       ('webinar_live.hub',              'INSERT', '{}'),
       ('webinar_live.hub',              'UPDATE', '{}'),
       ('webinar_live.hub',              'DELETE', '{}'),
       ('webinar_live.stay',             'SELECT', '{}'),
       ('webinar_live.stay',             'INSERT', '{}'),
       ('webinar_live.stay',             'UPDATE', '{}'),
       ('webinar_live.session_presence', 'SELECT', '{}'),
       ('webinar_live.session_presence', 'INSERT', '{}'),
       ('webinar_live.session_presence', 'UPDATE', '{}'),
       ('webinar_live.present',          'SELECT', '{}'),

       -- Say who waits before a room, and count them over all hubs.
       ('webinar_live.hub_waiting',      'SELECT', '{}'),
       ('webinar_live.hub_waiting',      'INSERT', '{}'),
       ('webinar_live.hub_waiting',      'DELETE', '{}'),
       ('webinar_live.waiting',          'SELECT', '{}'),

       -- Whether somebody may still be there.
       ('auth_user',                     'SELECT', '{id,is_active}'),
       ('webinars_event',                'SELECT', '{id,title,thumbnail,date,time,duration,organizer_id}'),
       ('registrations_registration',    'SELECT', '{user_id,event_id}'),

       ('webinar_live.webinar_settings', 'SELECT', '{}'),
       ('webinar_live.webinar_part',     'SELECT', '{}'),

       -- When a webinar takes place, and whether.
       ('webinar_live.webinar_change',   'SELECT', '{}'),
       -- What a stream opens with.
       ('webinar_live.chat_mute',        'SELECT', '{webinar_id,user_id}'),
       ('webinar_live.chat_notice',      'SELECT', '{webinar_id,text}'),
       ('webinar_live.capture',          'SELECT', '{webinar_id,mode,ended_at,link}'),

       -- The present status, and the end of a session whose host is gone.
       ('live_sessions_livesession',     'SELECT', '{id,webinar_id,room_name,is_active,started_at,end_time}'),
       ('live_sessions_livesession',     'UPDATE', '{is_active,end_time}'),

       -- Forget how far people had come whose session has long been over. A row can be locked by who may update it.
       ('webinar_live.progress',         'SELECT', '{}'),
       ('webinar_live.progress',         'UPDATE', '{told_at}'),
       ('webinar_live.progress',         'DELETE', '{}'),

       -- End the rooms of sessions that have ended. What is claimed is locked.
       ('webinar_live.room_ending',      'SELECT', '{}'),
       ('webinar_live.room_ending',      'UPDATE', '{due_at,tries}'),
       ('webinar_live.room_ending',      'DELETE', '{}'),

       -- Set who attended.
       ('webinar_live.settle_attendance()', 'EXECUTE', '{}'),

       -- Count what was held.
       ('webinar_live.refresh_analytics()', 'EXECUTE', '{}'),

       -- `webinar-live-events check` reads which changes are deployed.
       (:'registry' || '.changes',       'SELECT', '{}')
       ) AS listed (relation, privilege, columns)
    ON CONFLICT DO NOTHING;

CALL webinar_live.set_rights('webinar_live_events');

COMMIT;
