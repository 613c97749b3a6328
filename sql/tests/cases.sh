# The databases that the project must deploy on. Sourced by run.
# shellcheck shell=bash disable=SC2034

# Of each case: what it is, what stands there before, and which tests are its own.
cases=(empty platform owned django django_later)

declare -A described=(
    [empty]='an empty database'
    [platform]="a platform without live sessions"
    [owned]="the same, deployed by the platform's owner, who is no superuser"
    [django]="a platform with Django's live sessions"
    [django_later]="a platform with Django's live sessions in their later form"
)

declare -A fixtures=(
    [empty]=''
    [platform]='platform'
    [owned]='platform'
    [django]='platform django'
    [django_later]='platform django_later'
)

declare -A own_tests=(
    [empty]=ours
    [platform]=ours
    [owned]=ours
    [django]=django
    [django_later]=django_later
)

# Data that comes to stand in what the deploy added (on an empty database: the demo), how it goes again,
# and what revert must keep for it.
session_of_ours="INSERT INTO live_sessions_livesession (webinar_id, room_name, is_active, created_at, started_at)
                 VALUES (101, 'webinar_101_0a1b2c3d', true, now(), now())"
attended_session="$session_of_ours;
                  INSERT INTO webinar_live.stay (session_id, user_id, seen_at)
                  SELECT id, 102, now() FROM live_sessions_livesession"
decisions="INSERT INTO webinar_live.webinar_settings
                  (webinar_id, entry, audience, lobby, muted_on_entry, chat, screen_share, changed_at)
           VALUES (101, 'registered', 'talks', true, false, 'everyone', 'everyone', now());
           INSERT INTO webinar_live.webinar_part (webinar_id, user_id, part) VALUES (101, 102, 'co_host');
           INSERT INTO webinar_live.webinar_change (webinar_id, sequence, changed_at) VALUES (101, 1, now());
           INSERT INTO webinar_live.chat_mute (webinar_id, user_id, muted_at) VALUES (101, 102, now());
           INSERT INTO webinar_live.chat_notice (webinar_id, text, written_at) VALUES (101, 'Books away', now());
           INSERT INTO webinar_live.capture (webinar_id, session_id, mode, started_at, ended_at)
           SELECT webinar_id, id, 'file', now(), now() FROM live_sessions_livesession WHERE webinar_id = 101;
           INSERT INTO webinar_live.attendance_correction (webinar_id, user_id, state, reason, corrected_at)
           VALUES (101, 102, 'absent', 'Left at once', now());
           INSERT INTO webinar_live.certificate (id, webinar_id, user_id, signed, issued_at)
           VALUES ('3f2b8c1e-8a52-4a6b-9a53-2f5f8f6c1d20', 101, 102, 'a.b.c', now());
           INSERT INTO webinar_live.recording
                  (webinar_id, source, file, place, size, sha256, started_at, announced_at, available_until)
           SELECT 101, source, repeat(source, 32) || '.mp4', 'folder', 1, repeat('0', 64), now(), now(), now()
             FROM unnest(ARRAY['a', 'b']) AS named (source);
           DELETE FROM webinar_live.recording WHERE source = 'b'"
ran_before="INSERT INTO webinar_live.run (session_id, started_at, ended_at)
            SELECT session_id, started_at - interval '1 day', started_at - interval '23 hours' FROM webinar_live.run"

declare -A used=(
    [platform]=$session_of_ours
    [owned]="$attended_session; $decisions; $ran_before"
    [django]='UPDATE live_sessions_livesession SET end_time = now() WHERE webinar_id = 102'
    [django_later]='UPDATE live_sessions_livesession SET started_by_id = 101 WHERE webinar_id = 101'
)

declare -A unused=(
    [empty]='TRUNCATE auth_user CASCADE'
    [platform]='TRUNCATE live_sessions_livesession CASCADE'
    [owned]='TRUNCATE live_sessions_livesession, webinar_live.webinar_settings, webinar_live.webinar_part, webinar_live.webinar_change, webinar_live.chat_mute, webinar_live.chat_notice, webinar_live.attendance_correction, webinar_live.certificate, webinar_live.recording, webinar_live.recording_removal CASCADE'
    [django]='UPDATE live_sessions_livesession SET end_time = NULL'
    [django_later]='UPDATE live_sessions_livesession SET started_by_id = NULL'
)

declare -A kept=(
    [empty]='accounts_userprofile auth_user communications_webinarchatmessage registrations_registration webinar_live.webinar_change webinars_event'
    [platform]='live_sessions_livesession'
    [owned]='live_sessions_livesession live_sessions_livesessionparticipant webinar_live.attendance_correction webinar_live.capture webinar_live.certificate webinar_live.chat_mute webinar_live.chat_notice webinar_live.recording webinar_live.recording_removal webinar_live.run webinar_live.stay webinar_live.webinar_change webinar_live.webinar_part webinar_live.webinar_settings'
    [django]='live_sessions_livesession.end_time'
    [django_later]='live_sessions_livesession.started_by_id'
)
