# What must hold of events when transactions run side by side, on a copy of the present database. Sourced by run.
# shellcheck shell=bash

writes_side_by_side() {
    local original=$PGDATABASE rule unnumbered
    echo "== transactions side by side, on ${described[$1]}"
    copy_database side_by_side
    # Time for what a rule does between two waits, however busy the machine is.
    query -c "ALTER DATABASE $PGDATABASE SET deadlock_timeout = '4s'"
    for rule in ids_follow_commits \
                strict_writers_do_not_fail \
                row_locks_come_first \
                nobody_sees_a_gap_fill \
                ids_never_go_back \
                roles_tell_what_they_may_not_write \
                words_leave_with_their_message \
                no_login_holds_a_turn \
                a_turn_is_waited_for_in_line \
                listeners_are_woken \
                who_deletes_sessions_is_no_victim \
                who_deletes_registrations_is_no_victim \
                who_deletes_many_registrations_is_no_victim \
                who_waits_for_a_hub_is_no_victim \
                who_waits_for_a_worker_is_no_victim \
                who_waits_for_an_erasure_is_no_victim \
                a_dump_makes_no_round_dearer; do
        "$rule"
        unnumbered=$(query -c 'SELECT count(*) FROM webinar_live.event WHERE id IS NULL')
        ((unnumbered == 0)) || fail "$rule leaves an event without an id."
        query -c 'DELETE FROM webinar_live.event'
        echo "ok - ${rule//_/ }"
    done
    export PGDATABASE=$original
}

chat() {
    echo "INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at) VALUES ($1, 101, '$2', now())"
}

# What was told, in the order of ids, on one line.
told() {
    query -c "SELECT coalesce(data::jsonb ->> 'message', kind) FROM webinar_live.event ORDER BY id" | paste -sd' '
}

tells() {
    local told
    told=$(told)
    [[ $told == "$1" ]] || fail "told is '$told', not '$1'."
}

# One that writes first and in two webinars, and commits last, is told last.
ids_follow_commits() {
    open_sessions slow quick
    does slow BEGIN
    does slow "$(chat 101 slow)"
    does slow 'UPDATE live_sessions_livesession SET is_active = true WHERE webinar_id = 102'
    does quick "$(chat 101 quick)"
    does quick 'UPDATE live_sessions_livesession SET is_active = false WHERE webinar_id = 101'
    tells 'quick status'
    does slow COMMIT
    tells 'quick status slow status'
    close_sessions slow quick
}

# Not even where each sees only what was there when it began.
strict_writers_do_not_fail() {
    local level
    open_sessions one other
    for level in 'REPEATABLE READ' SERIALIZABLE; do
        query -c 'DELETE FROM webinar_live.event'
        does one   "BEGIN ISOLATION LEVEL $level"
        does other "BEGIN ISOLATION LEVEL $level"
        [[ $(ask one   'SELECT count(*) FROM webinars_event WHERE id = 101') == 1 ]]
        [[ $(ask other 'SELECT count(*) FROM webinars_event WHERE id = 102') == 1 ]]
        does one   "$(chat 101 one); $(chat 101 more)"
        does other "$(chat 102 other); $(chat 102 too)"
        does other COMMIT
        does one   COMMIT
        tells 'other too one more'
    done
    close_sessions one other
}

# Django checks foreign keys at commit, and locks rows by SELECT … FOR UPDATE. A commit that waits for such a row
# must not keep the one that holds it from committing: with ids taken before those checks this is a deadlock.
row_locks_come_first() {
    local said
    open_sessions checking holding
    does checking BEGIN
    does checking "$(chat 101 checking)"
    does checking "$(chat 102 checking)"
    does holding BEGIN
    ask holding 'SELECT FROM webinars_event WHERE id = 102 FOR UPDATE' >/dev/null
    tell checking COMMIT
    until_locked checking
    does holding "$(chat 102 holding)"
    does holding COMMIT
    said=$(hear checking)
    [[ ! $said ]] || fail "a commit that waited for a row says: $said"
    tells 'holding checking checking'
    close_sessions checking holding
}

# A reader misses nothing, however commits overlap.
nobody_sees_a_gap_fill() {
    local writer message writers=()
    query -f "$tests/side_by_side/slow_commits.sql"
    for writer in {1..8}; do
        for message in {1..25}; do echo "$(chat $((101 + message % 3)) "$writer.$message");"; done | query &
        writers+=($!)
    done
    query -f "$tests/side_by_side/reader.sql"
    wait "${writers[@]}"
    [[ $(query -c 'SELECT count(DISTINCT id) FROM seen') == 200 ]] || fail 'a reader misses events.'
    query -c 'DROP TRIGGER linger ON webinar_live.event'
}

# Whoever sets their sequence back, by hand or by a part of a backup: what comes later has the larger id.
ids_never_go_back() {
    local set_back="SELECT setval('webinar_live.event_id_seq', 1)" before after
    query -c "$(chat 101 one)" -c "$(chat 101 two)" -c "$(chat 101 three)"
    query -c "$set_back" -c "$(chat 101 four)" -c "$(chat 101 five)" >/dev/null
    query -c "$set_back" -c "BEGIN; $(chat 101 six); $(chat 101 seven); COMMIT" -c "$(chat 101 eight)" >/dev/null
    tells 'one two three four five six seven eight'

    # Who sees only what was there at its beginning looks for no other, and goes on where the sequence was put right.
    query -c "$set_back" -c "$(chat 101 nine)" -c "BEGIN ISOLATION LEVEL SERIALIZABLE; $(chat 101 ten); COMMIT" >/dev/null
    tells 'one two three four five six seven eight nine ten'

    # Where all are trimmed, the newest of them counts.
    query -c 'UPDATE webinar_live.event_horizon SET id = (SELECT max(id) FROM webinar_live.event)' \
          -c 'DELETE FROM webinar_live.event' -c "$set_back" -c "$(chat 101 eleven)" >/dev/null
    [[ $(query -c 'SELECT e.id > h.id FROM webinar_live.event AS e CROSS JOIN webinar_live.event_horizon AS h') == t ]] ||
        fail 'an event has an id that was trimmed already.'

    # And where the chat is emptied, the hub must find the horizon beyond what it has read.
    before=$(query -c 'SELECT max(id) FROM webinar_live.event')
    query -c "$set_back" -c 'TRUNCATE communications_webinarchatmessage' >/dev/null
    after=$(query -c 'SELECT id FROM webinar_live.event_horizon')
    ((after > before)) || fail "after event $before everything is forgotten up to $after."
}

# What is told is written at commit, when the role is still that of the worker, or the hub.
roles_tell_what_they_may_not_write() {
    query -c 'SET ROLE webinar_live' -c "$(chat 101 chat)" -c 'UPDATE live_sessions_livesession SET is_active = NOT is_active WHERE webinar_id = 101'
    query -c 'SET ROLE webinar_live_events' -c 'UPDATE live_sessions_livesession SET is_active = NOT is_active WHERE webinar_id = 102'
    tells 'chat status status'
}

# Nobody is told later what is deleted, or has other words now.
words_leave_with_their_message() {
    local messages=communications_webinarchatmessage
    query -c "$(chat 101 slip)" -c "$(chat 101 kept)"
    query -c "UPDATE $messages SET created_at = created_at"
    tells 'slip kept'
    query -c "UPDATE $messages SET message = 'mended' WHERE message = 'slip'"
    tells 'kept chat_removed mended'
    query -c "DELETE FROM $messages WHERE message = 'kept'"
    tells 'chat_removed mended chat_removed'
    query -c "BEGIN; UPDATE $messages SET message = 'twice' WHERE message = 'mended'; DELETE FROM $messages WHERE message = 'twice'; COMMIT"
    tells 'chat_removed chat_removed chat_removed'

    # Whatever a transaction does first: it is what it leaves that counts.
    query -c 'DELETE FROM webinar_live.event' -c "$(chat 101 slip)"
    query -c "BEGIN; UPDATE $messages SET created_at = created_at; DELETE FROM $messages WHERE message = 'slip'; COMMIT"
    tells 'chat_removed'
    query -c 'DELETE FROM webinar_live.event' -c "$(chat 101 slip)"
    query -c "BEGIN; UPDATE $messages SET created_at = created_at; UPDATE $messages SET message = 'mended' WHERE message = 'slip'; COMMIT"
    tells 'chat_removed mended'
    query -c "UPDATE $messages SET event_id = 102 WHERE message = 'mended'"
    tells 'chat_removed chat_removed mended'
    [[ $(query -c 'SELECT webinar_id FROM webinar_live.event ORDER BY id DESC LIMIT 2' | paste -sd' ') == '102 101' ]] ||
        fail 'a message that moves is told to the wrong webinar.'
    query -c "DELETE FROM $messages"
}

# Advisory keys are open to every login of the database; a row of ours is not.
no_login_holds_a_turn() {
    local login=webinar_live_test_login_$$ turn
    local -A holds=(
        [event_turn]='LOCK TABLE webinar_live.event_turn IN ROW EXCLUSIVE MODE'
        [chat_turn]='SELECT FROM webinar_live.chat_turn FOR UPDATE'
    )
    query -c "CREATE ROLE $login" -c "GRANT USAGE ON SCHEMA webinar_live TO $login"
    open_sessions stranger
    does stranger "SET ROLE $login"
    does stranger BEGIN
    ask stranger "SELECT pg_advisory_xact_lock(hashtext('webinar_live.event'), 0),
                         pg_advisory_xact_lock(hashtext('webinar_live.chat'), hashint8(101))" >/dev/null
    for turn in "${!holds[@]}"; do
        ! query -c "SET ROLE $login" -c "BEGIN; ${holds[$turn]}; COMMIT" 2>/dev/null ||
            fail "a login without rights holds webinar_live.$turn."
    done
    query -c "SET lock_timeout = '1s'" -c "$(chat 101 said)" || fail 'a login without rights keeps others from writing.'
    tells said
    does stranger ROLLBACK
    close_sessions stranger
    query -c "REVOKE ALL ON SCHEMA webinar_live FROM $login" -c "DROP ROLE $login"
}

# A program gives up a row sooner than a turn: beside a platform that writes much, it would come last again and again.
a_turn_is_waited_for_in_line() {
    local messages=communications_webinarchatmessage said
    open_sessions platform program other
    knows_statements program
    ask program 'EXECUTE session_set_up (8000, 7600, 500, NULL)' >/dev/null
    does program "SET lock_timeout = '50ms'"

    does platform "BEGIN; $(chat 102 platform); SET CONSTRAINTS ALL IMMEDIATE"
    tell program "$(chat 101 program)"
    until_locked program
    tell other "$(chat 102 other)"
    until_locked other
    sleep 0.2
    does platform COMMIT
    said=$(hear program)$(hear other)
    [[ ! $said ]] || fail "whoever waits to number events is told: $said"
    tells 'platform program other'

    does platform BEGIN
    ask platform 'SELECT FROM webinar_live.chat_turn FOR UPDATE' >/dev/null
    tell program "EXECUTE platform_chat_write (101, 101, 'written')"
    until_locked program
    sleep 0.2
    does platform COMMIT
    said=$(hear program)
    [[ $said == *written* ]] || fail "whoever waits to write in a chat is told: $said"
    tells 'platform program other written'

    # And a row for no longer after it than before.
    does platform BEGIN
    ask platform "SELECT FROM webinars_event WHERE id = 101 FOR UPDATE" >/dev/null
    said=$(ask program "EXECUTE platform_chat_write (101, 101, 'in vain')")
    [[ $said == *'lock timeout'* ]] || fail "whoever waits for a row after a turn is told: $said"
    does platform COMMIT
    query -c "DELETE FROM $messages"
    close_sessions platform program other
}

listeners_are_woken() {
    open_sessions listener
    does listener 'LISTEN webinar_live_event'
    query -c "$(chat 101 heard)"
    [[ $(ask listener 'SELECT 1') == *'notification "webinar_live_event"'* ]] || fail 'a chat message wakes nobody.'
    query -c 'BEGIN' -c "$(chat 101 unsaid)" -c 'ROLLBACK'
    [[ $(ask listener 'SELECT 1') == 1 ]] || fail 'a message that is rolled back wakes somebody.'
    tells heard
    close_sessions listener
}

# What a dump may still read stays where it was: fifty minutes of it must not be gone through again in each round.
a_dump_makes_no_round_dearer() {
    local dearer
    query -f "$tests/side_by_side/old.sql"
    open_sessions dump
    does dump 'BEGIN ISOLATION LEVEL REPEATABLE READ'
    ask dump 'SELECT count(*) FROM webinar_live.event' >/dev/null
    dearer=$(query -v statements="$statements" -f "$tests/side_by_side/rounds.sql")
    [[ ! $dearer ]] || fail "beside a dump $dearer"
    does dump ROLLBACK
    close_sessions dump
}
