-- Deploy webinar_live:grant_webinar_live to pg
-- requires: role_webinar_live
-- requires: procedure_webinar_live_set_rights
-- requires: trigger_webinar_live_recording_removal
-- requires: trigger_webinar_live_chat_notice_chapter
-- requires: function_webinar_live_attendance
-- requires: trigger_webinar_live_attendance_correction_follow
-- requires: trigger_webinar_live_attendance_correction_certificate
-- requires: trigger_webinar_live_webinar_settings_tell
-- requires: trigger_webinar_live_webinar_change_tell
-- requires: trigger_webinar_live_chat_mute_tell
-- requires: trigger_webinar_live_chat_notice_tell
-- requires: trigger_webinar_live_capture_tell
-- requires: function_webinar_live_take_seat
-- requires: table_accounts_userprofile
-- requires: table_registrations_registration
-- requires: table_communications_webinarchatmessage
-- requires: function_webinar_live_delete_webinar
-- requires: table_webinar_live_calendar
-- requires: table_webinar_live_room
-- requires: table_webinar_live_room_stay
-- requires: column_live_sessions_livesession_started_by_id
-- requires: column_live_sessions_livesession_created_at
-- requires: column_live_sessions_livesession_started_at
-- requires: column_live_sessions_livesession_end_time
-- requires: trigger_webinar_live_stay_participant
-- requires: table_webinar_live_session_presence
-- requires: function_webinar_live_count_present
-- requires: function_webinar_live_take_chat_turn
-- requires: function_webinar_live_count_use
-- requires: function_webinar_live_password_fingerprint
-- requires: function_webinar_live_archive
-- requires: trigger_webinar_live_progress_help
-- requires: view_webinar_live_waiting
-- requires: function_webinar_live_audience_by_minute
-- requires: table_webinar_live_analytics_webinar
-- requires: table_webinar_live_analytics_day
-- requires: table_webinar_live_analytics_total

BEGIN;

INSERT INTO webinar_live.role_right (role, relation, privilege, columns)
SELECT 'webinar_live', listed.relation, listed.privilege, listed.columns::text[]
  FROM (VALUES
       -- Who somebody is. Never the password; only whether it is still the same.
       ('auth_user',                         'SELECT', '{id,is_active,is_staff,username,email,first_name,last_name}'),
       ('accounts_userprofile',              'SELECT', '{user_id,role,profile_picture}'),
       ('webinar_live.password_fingerprint(bigint)', 'EXECUTE', '{}'),

       -- The list, the details, and a new webinar.
       ('webinars_event',                    'SELECT', '{id,title,description,date,time,duration,price,thumbnail,live_stream_url,'
                                                       'manual_status,created_at,updated_at,organizer_id}'),
       ('webinars_event',                    'INSERT', '{title,description,date,time,duration,price,manual_status,created_at,updated_at,organizer_id}'),

       -- Change a webinar, cancel it, or delete it with all that is its own.
       ('webinars_event',                    'UPDATE', '{title,description,date,time,duration,price,thumbnail,updated_at}'),
       ('webinar_live.delete_webinar(bigint, bigint)', 'EXECUTE', '{}'),
       ('webinar_live.webinar_change',       'SELECT', '{}'),
       ('webinar_live.webinar_change',       'INSERT', '{}'),
       ('webinar_live.webinar_change',       'UPDATE', '{}'),

       -- Give out the address of a calendar, and end it.
       ('webinar_live.calendar',             'SELECT', '{}'),
       ('webinar_live.calendar',             'INSERT', '{}'),
       ('webinar_live.calendar',             'UPDATE', '{}'),
       ('webinar_live.calendar',             'DELETE', '{}'),

       -- All that is kept of who asks for it.
       ('webinar_live.archive(bigint)',      'EXECUTE', '{}'),

       -- Register, look at one's own, take back.
       ('registrations_registration',        'SELECT', '{id,user_id,event_id,registered_on,attended}'),
       ('registrations_registration',        'INSERT', '{user_id,event_id,registered_on,attended}'),
       ('registrations_registration',        'DELETE', '{}'),

       -- Read and write the chat, and take out of it what was written.
       ('communications_webinarchatmessage', 'SELECT', '{id,event_id,user_id,message,created_at}'),
       ('communications_webinarchatmessage', 'INSERT', '{event_id,user_id,message,created_at}'),
       ('communications_webinarchatmessage', 'DELETE', '{}'),
       -- A row can be locked by who may update it.
       ('webinar_live.chat_turn',            'SELECT', '{}'),
       ('webinar_live.chat_turn',            'UPDATE', '{}'),

       -- Start, join, status and end.
       ('live_sessions_livesession',         'SELECT', '{id,webinar_id,room_name,is_active,started_by_id,started_at,end_time}'),
       ('live_sessions_livesession',         'INSERT', '{webinar_id,room_name,is_active,started_by_id,created_at,started_at}'),
       ('live_sessions_livesession',         'UPDATE', '{is_active,started_by_id,started_at,end_time}'),

       -- What the host decides.
       ('webinar_live.webinar_settings',     'SELECT', '{}'),
       ('webinar_live.webinar_settings',     'INSERT', '{}'),
       ('webinar_live.webinar_settings',     'UPDATE', '{}'),
       ('webinar_live.webinar_part',         'SELECT', '{}'),
       ('webinar_live.webinar_part',         'INSERT', '{}'),
       ('webinar_live.webinar_part',         'UPDATE', '{part}'),
       ('webinar_live.webinar_part',         'DELETE', '{}'),

       -- Order in the chat.
       ('webinar_live.chat_mute',            'SELECT', '{}'),
       ('webinar_live.chat_mute',            'INSERT', '{}'),
       ('webinar_live.chat_mute',            'DELETE', '{}'),
       ('webinar_live.chat_notice',          'SELECT', '{}'),
       ('webinar_live.chat_notice',          'INSERT', '{}'),
       ('webinar_live.chat_notice',          'UPDATE', '{text,written_at,written_by}'),
       ('webinar_live.chat_notice',          'DELETE', '{}'),

       -- What is recorded and streamed. A session that might end meanwhile is locked, as who may update it can.
       ('webinar_live.capture',              'SELECT', '{}'),
       ('webinar_live.capture',              'INSERT', '{webinar_id,session_id,mode,started_at,started_by,link}'),
       ('webinar_live.capture',              'UPDATE', '{ended_at,link}'),

       -- Who has a seat in a room with a limit.
       ('webinar_live.seat',                 'SELECT', '{}'),
       ('webinar_live.seat',                 'INSERT', '{}'),
       ('webinar_live.seat',                 'UPDATE', '{until,left_at}'),
       ('webinar_live.seat',                 'DELETE', '{}'),

       -- Who is there, and how many.
       ('webinar_live.stay',                 'SELECT', '{}'),
       ('webinar_live.present',              'SELECT', '{}'),
       ('webinar_live.session_presence',     'SELECT', '{}'),
       ('webinar_live.hub',                  'SELECT', '{id,heartbeat_at}'),

       -- A page that can only ask from time to time is there as long as it does.
       ('webinar_live.stay',                 'INSERT', '{session_id,user_id,seen_at}'),
       ('webinar_live.stay',                 'UPDATE', '{seen_at,left_at}'),

       -- How far each has come on the way into a room, who is there before it, and help for who is stuck.
       ('webinar_live.progress',             'SELECT', '{}'),
       ('webinar_live.progress',             'INSERT', '{session_id,user_id,step,failed,has_stream,since,told_at}'),
       ('webinar_live.progress',             'UPDATE', '{step,failed,has_stream,since,told_at,help_sent_at}'),
       ('webinar_live.waiting',              'SELECT', '{}'),

       -- What the room saw.
       ('webinar_live.room',                 'SELECT', '{}'),
       ('webinar_live.room',                 'INSERT', '{}'),
       ('webinar_live.room',                 'UPDATE', '{created_at,destroyed_at}'),
       ('webinar_live.room_stay',            'SELECT', '{}'),
       ('webinar_live.room_stay',            'INSERT', '{}'),
       ('webinar_live.room_stay',            'UPDATE', '{participant,user_id,name,left_at}'),

       -- Who attended, and what a host corrects of it. A new rule has the runs before settled anew.
       ('webinar_live.run',                  'SELECT', '{}'),
       ('webinar_live.run',                  'UPDATE', '{settle_at}'),
       ('webinar_live.room_visit',           'SELECT', '{}'),
       ('webinar_live.attendance_correction', 'SELECT', '{}'),
       ('webinar_live.attendance_correction', 'INSERT', '{}'),
       ('webinar_live.attendance_correction', 'UPDATE', '{state,reason,corrected_at,corrected_by}'),

       -- Numbers of what was held.
       ('webinar_live.analytics_webinar',    'SELECT', '{}'),
       ('webinar_live.analytics_day',        'SELECT', '{}'),
       ('webinar_live.analytics_total',      'SELECT', '{}'),
       -- Issue a certificate, verify it, and replace it by another.
       ('webinar_live.certificate',          'SELECT', '{}'),
       ('webinar_live.certificate',          'INSERT', '{id,webinar_id,user_id,signed,issued_at}'),
       ('webinar_live.certificate',          'UPDATE', '{revoked_at,revoked_for}'),
       -- Recordings: announced, here, shown, removed; and their chapters, which a trigger writes.
       ('webinar_live.recording',            'SELECT', '{}'),
       ('webinar_live.recording',            'INSERT', '{}'),
       ('webinar_live.recording',            'UPDATE', '{place,size,sha256,started_at,seconds,announced_at,received_at,available_until}'),
       ('webinar_live.recording',            'DELETE', '{}'),
       ('webinar_live.recording_removal',    'SELECT', '{}'),
       ('webinar_live.recording_removal',    'DELETE', '{}'),
       ('webinar_live.chapter',              'SELECT', '{}'),
       ('webinar_live.chapter',              'DELETE', '{}'),

       -- What an account may do only so often.
       ('webinar_live.usage',                'SELECT', '{}'),
       ('webinar_live.usage',                'INSERT', '{}'),
       ('webinar_live.usage',                'UPDATE', '{times,ends_at}'),
       ('webinar_live.usage',                'DELETE', '{}'),

       -- `webinar-live check` reads which changes are deployed.
       (:'registry' || '.changes',           'SELECT', '{}')
       ) AS listed (relation, privilege, columns)
    ON CONFLICT DO NOTHING;

CALL webinar_live.set_rights('webinar_live');

COMMIT;
