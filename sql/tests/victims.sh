# A platform is no victim of a deadlock beside us, whatever it deletes and in which order: rules of side_by_side.sh.
# Sourced by run.
# shellcheck shell=bash

# A platform that deletes several sessions waits for a hub's counting at most. Where each has what the other wants, the
# hub gives way, and counts another time: of a session that it knows, and of one whose figures are new.
who_deletes_sessions_is_no_victim() {
    local known
    query -c "INSERT INTO webinar_live.run (session_id, started_at, ended_at)
              SELECT id, now() - interval '2 hours', now() - interval '1 hour'
                FROM live_sessions_livesession WHERE webinar_id IN (101, 102)"
    for known in yes no; do
        note_sessions 101 102
        until_counted query -c
        [[ $known == yes ]] ||
            query -c "DELETE FROM webinar_live.analytics_run WHERE session_id = (SELECT id FROM live_sessions_livesession WHERE webinar_id = 102)"
        open_sessions platform hub
        does platform BEGIN
        does platform 'DELETE FROM live_sessions_livesession WHERE webinar_id = 102'
        note_sessions 101
        does hub BEGIN
        until_counted ask hub
        tell platform 'DELETE FROM live_sessions_livesession WHERE webinar_id = 101'
        until_locked platform
        note_sessions 102
        ask hub 'SELECT webinar_live.refresh_analytics()' >/dev/null
        ask hub COMMIT >/dev/null
        is_no_victim
    done
    query -c 'DELETE FROM webinar_live.run' -c 'DELETE FROM webinar_live.analytics_due'
}

# Nor where it deletes a webinar's registrations and then its session, while a hub notes who attended it.
who_deletes_registrations_is_no_victim() {
    query -c "INSERT INTO registrations_registration (registered_on, attended, event_id, user_id) VALUES (now(), false, 102, 102)" \
          -c "INSERT INTO webinar_live.run (session_id, started_at, ended_at, settle_at)
              SELECT id, now() - interval '2 hours', now() - interval '1 hour', now() - interval '1 hour'
                FROM live_sessions_livesession WHERE webinar_id = 102" \
          -c "INSERT INTO webinar_live.stay (session_id, user_id, seen_at, entered_at, left_at)
              SELECT session_id, 102, ended_at, started_at, ended_at FROM webinar_live.run WHERE ended_at IS NOT NULL"
    open_sessions platform hub
    does hub BEGIN
    ask hub 'SELECT FROM webinar_live.run FOR UPDATE' >/dev/null
    does platform BEGIN
    does platform 'DELETE FROM registrations_registration WHERE event_id = 102'
    tell platform 'DELETE FROM live_sessions_livesession WHERE webinar_id = 102'
    until_locked platform
    ask hub 'SELECT webinar_live.settle_attendance()' >/dev/null
    ask hub COMMIT >/dev/null
    is_no_victim
    query -c "UPDATE webinar_live.run SET settle_at = now() WHERE settle_at IS NOT NULL" -c 'SELECT webinar_live.settle_attendance()' >/dev/null
    [[ $(query -c 'SELECT attended FROM registrations_registration WHERE event_id = 102 AND user_id = 102') == t ]] ||
        fail 'who attended is not noted another time.'
    query -c 'DELETE FROM webinar_live.run' -c 'DELETE FROM webinar_live.stay' \
          -c 'DELETE FROM registrations_registration WHERE event_id = 102 AND user_id = 102'
}

# Nor where it has those of many webinars, and a hub comes to one after the other: it waits for one of them alone.
who_deletes_many_registrations_is_no_victim() {
    local waits
    query -c "INSERT INTO webinars_event (id, title, description, date, time, duration, price, manual_status, created_at, updated_at, organizer_id)
              SELECT id, '', '', current_date, '09:00', 60, 0, '', now(), now(), 101 FROM generate_series(201, 206) AS id" \
          -c "INSERT INTO live_sessions_livesession (webinar_id, room_name, is_active, created_at)
              SELECT id, 'webinar_' || id || '_0a1b2c3d', false, now() FROM webinars_event WHERE id > 200" \
          -c "INSERT INTO registrations_registration (registered_on, attended, event_id, user_id)
              SELECT now(), false, id, 102 FROM webinars_event WHERE id > 200" \
          -c "INSERT INTO webinar_live.run (session_id, started_at, ended_at)
              SELECT id, now() - interval '2 hours', now() - interval '1 hour' FROM live_sessions_livesession WHERE webinar_id > 200" \
          -c "INSERT INTO webinar_live.stay (session_id, user_id, seen_at, entered_at, left_at)
              SELECT session_id, 102, ended_at, started_at, ended_at FROM webinar_live.run WHERE ended_at IS NOT NULL"
    open_sessions platform hub
    does platform BEGIN
    does platform 'DELETE FROM registrations_registration WHERE event_id > 201'
    does hub BEGIN
    settles '= 201' >/dev/null
    tell platform 'DELETE FROM registrations_registration WHERE event_id = 201'
    until_locked platform
    waits=$(settles '> 201' | grep -c 'lock timeout')
    ((waits == 1)) || fail "a hub waits $waits times while somebody waits for it."
    ask hub COMMIT >/dev/null
    is_no_victim
    query -c 'DELETE FROM live_sessions_livesession WHERE webinar_id > 200' \
          -c 'DELETE FROM registrations_registration WHERE event_id > 200' \
          -c 'DELETE FROM webinars_event WHERE id > 200' \
          -c 'DELETE FROM webinar_live.analytics_due'
}

# The hub notes who attended those webinars.
settles() {
    does hub "UPDATE webinar_live.run SET settle_at = now()
               WHERE session_id IN (SELECT id FROM live_sessions_livesession WHERE webinar_id $1)"
    ask hub 'SELECT webinar_live.settle_attendance()'
}

# until_counted COMMAND…, which runs a statement. A round may have no time for any session, where the machine is busy.
until_counted() {
    local tries
    for ((tries = 0; tries < 50; tries++)); do
        "$@" 'SELECT webinar_live.refresh_analytics()' >/dev/null
        [[ $("$@" 'SELECT count(*) FROM webinar_live.analytics_due WHERE session_id IS NOT NULL AND due_at <= now()') != 0 ]] ||
            return 0
    done
    fail 'in 50 rounds a hub does not count the sessions that are noted.'
}

note_sessions() {
    local webinar
    for webinar in "$@"; do
        query -c "INSERT INTO webinar_live.analytics_due (session_id, due_at)
                  SELECT id, now() - interval '1 minute' FROM live_sessions_livesession WHERE webinar_id = $webinar"
    done
}

# The platform's deletion has gone through. It is taken back, for the tests to come.
is_no_victim() {
    local said
    said=$(hear platform)
    [[ ! $said ]] || fail "a platform that deletes is told: $said"
    does platform ROLLBACK
    close_sessions platform hub
}

# Nor where it deletes or writes what a round of a hub is in the middle of.
who_waits_for_a_hub_is_no_victim() {
    local hub="'0a1b2c3d-0000-4000-8000-000000000001'"
    query -c "INSERT INTO auth_user (id, password, is_superuser, username, first_name, last_name, email, is_staff, is_active, date_joined)
              VALUES (103, '!', false, 'platform-guest', '', '', '', false, true, now())" \
          -c "INSERT INTO webinar_live.hub (id, since, heartbeat_at) VALUES ($hub, now(), now())" \
          -c "INSERT INTO webinar_live.stay (session_id, user_id, hub_id) SELECT id, 102, $hub FROM live_sessions_livesession" \
          -c 'DELETE FROM webinar_live.run' \
          -c 'INSERT INTO webinar_live.run (session_id, started_at) SELECT id, now() FROM live_sessions_livesession WHERE webinar_id = 101' \
          -c "INSERT INTO webinar_live.capture (webinar_id, session_id, mode, started_at, started_by)
              SELECT webinar_id, id, 'file', now(), 103 FROM live_sessions_livesession WHERE webinar_id = 101" \
          -c "$(chat 101 one)" -c "$(chat 101 two)" \
          -c "UPDATE webinar_live.event SET created_at = now() - interval '2 days'"

    program_gives_way "$(deletes session 102)" "EXECUTE presence_leave ($hub, ARRAY[101], ARRAY[102], 0)" \
                      "$(deletes session 101)" "EXECUTE presence_leave ($hub, ARRAY[102], ARRAY[102], 0)"
    program_gives_way "$(deletes session 102)" 'EXECUTE presence_count (ARRAY[101], false)' \
                      "$(deletes session 101)" 'EXECUTE presence_count (ARRAY[102], false)'
    program_gives_way "$(deletes account 103)" "EXECUTE presence_enter ($hub, ARRAY[101], ARRAY[101])" \
                      "$(deletes session 101)" "EXECUTE presence_enter ($hub, ARRAY[101], ARRAY[103])"
    program_gives_way "$(deletes account 103)" 'SELECT FROM live_sessions_livesession WHERE webinar_id = 101 FOR NO KEY UPDATE' \
                      "$(deletes session 101)" 'EXECUTE presence_end (101)'
    program_gives_way "$(deletes line two)"    "DELETE FROM webinar_live.event WHERE data ->> 'message' = 'one'" \
                      "$(deletes line one)"    'EXECUTE outbox_trim (86400)'

    query -c 'DELETE FROM webinar_live.capture' -c 'DELETE FROM webinar_live.stay' -c 'DELETE FROM webinar_live.hub' \
          -c 'DELETE FROM webinar_live.run' -c 'DELETE FROM webinar_live.analytics_due' \
          -c 'DELETE FROM live_sessions_livesessionparticipant' -c 'DELETE FROM auth_user WHERE id = 103' \
          -c 'DELETE FROM communications_webinarchatmessage'
}

# Nor where somebody starts, enters or mutes meanwhile.
who_waits_for_a_worker_is_no_victim() {
    query -c "INSERT INTO auth_user (id, password, is_superuser, username, first_name, last_name, email, is_staff, is_active, date_joined)
              VALUES (103, '!', false, 'platform-guest', '', '', '', false, true, now())" \
          -c "INSERT INTO webinar_live.webinar_settings
                     (webinar_id, entry, audience, lobby, muted_on_entry, chat, screen_share, participant_limit, changed_at)
              VALUES (101, 'registered', 'talks', true, false, 'everyone', 'everyone', 5, now())"

    program_gives_way "$(deletes session 101)" 'SELECT webinar_live.may_start(101)' \
                      "$(deletes webinar 101)" "EXECUTE live_session_activate (101, 101, 'webinar_101_5c6d7e8f')"
    program_gives_way "$(deletes session 101)" 'SELECT FROM webinar_live.webinar_settings WHERE webinar_id = 101 FOR NO KEY UPDATE' \
                      "$(deletes webinar 101)" 'EXECUTE live_session_take_seat (101, 102, 60)'
    program_gives_way "$(deletes account 103)" 'EXECUTE live_chat_mute (101, 102, 101)' \
                      "$(deletes account 102)" 'EXECUTE live_chat_mute (101, 103, 101)'

    query -c 'DELETE FROM webinar_live.webinar_settings' -c 'DELETE FROM auth_user WHERE id = 103'
}

# Nor where an operator erases an account, by the program or by hand.
who_waits_for_an_erasure_is_no_victim() {
    query -c "INSERT INTO webinar_live.webinar_part (webinar_id, user_id, part) VALUES (103, 102, 'speaker')"
    open_sessions platform hub
    gives_way "$(deletes session 103); $(deletes webinar 103)"     'SELECT FROM auth_user WHERE id = 102 FOR UPDATE' \
              'UPDATE auth_user SET last_login = now() WHERE id = 102' "SELECT webinar_live.erase_account(102, 'operator')"
    query -c 'DELETE FROM webinar_live.webinar_part'
}

# As gives_way, of a session that is told what those of the programs are, and knows their statements.
program_gives_way() {
    open_sessions platform hub
    knows_statements hub
    ask hub 'EXECUTE session_set_up (8000, 7600, 500, NULL)' >/dev/null
    gives_way "$@"
}

# The platform has done the first of these, and waits with the third for the second, which is ours, when ours comes to
# the fourth, and waits for the first. What would be checked at our commit is checked with each.
gives_way() {
    local said
    does platform "BEGIN; $1"
    does hub 'BEGIN; SET CONSTRAINTS ALL IMMEDIATE'
    ask hub "$2" >/dev/null
    tell platform "$3"
    until_locked platform
    said=$(ask hub "$4")
    ask hub ROLLBACK >/dev/null
    is_no_victim
    [[ $said == *'lock timeout'* ]] || fail "it is not in vain that ours waits for $4: $said"
}

deletes() {
    case $1 in
        session) echo "DELETE FROM live_sessions_livesession WHERE webinar_id = $2" ;;
        webinar) echo "DELETE FROM webinars_event WHERE id = $2" ;;
        account) echo "DELETE FROM auth_user WHERE id = $2" ;;
        line)    echo "SET CONSTRAINTS webinar_live_chat IMMEDIATE; DELETE FROM communications_webinarchatmessage WHERE message = '$2'" ;;
    esac
}
