# What sql/README.md tells a DBA to do beside a platform, run as it stands there. Sourced by run.
# shellcheck shell=bash

# Runs the commands of the page that begin with such a comment, in sql/.
follow_page() {
    local commands
    commands=$(awk -v begin="# $1:" '$0 == begin { found = 1 } found && /^```/ { exit } found' "$tests/../README.md")
    [[ $commands ]] || fail "the page does not say what to do: $1."
    printf 'source %q\n%s\n' "$tests/page/commands.sh" "$commands" >"$scratch/commands"
    (cd "$tests/.." && migration=${migration:-} bash -euo pipefail "$scratch/commands") >"$scratch/said" 2>&1 ||
        { cat "$scratch/said"; fail "$1: the page's commands fail."; }
}

make_platform() {
    local fixture
    create_database "$1"
    for fixture in platform "${@:2}"; do query -f "$tests/fixtures/$fixture.sql"; done
    remember_database
    run_sqitch deploy
}

empties_a_platform() {
    echo '== a platform that is flushed'
    make_platform flush django
    query -c "INSERT INTO webinar_live.stay (session_id, user_id, seen_at) SELECT id, 102, now() FROM live_sessions_livesession"
    ! query -f "$tests/page/sqlflush.sql" 2>"$scratch/refused" || fail 'flush is not refused: the page says so.'
    grep -q 'cannot truncate a table referenced in a foreign key constraint' "$scratch/refused" || fail 'flush is refused for another reason.'
    migration='SELECT' follow_page 'Instead of manage.py flush'
    [[ $(query -c 'SELECT (SELECT count(*) FROM auth_user) + (SELECT count(*) FROM webinar_live.stay) + (SELECT count(*) FROM webinar_live.event)') == 0 ]] ||
        fail 'something is left.'
    run_sqitch verify
    echo 'ok'
}

outlives_migrations() {
    local migration
    echo '== a platform that migrates'
    make_platform migrates django
    migration='ALTER TABLE live_sessions_livesession ALTER COLUMN room_name TYPE varchar(300), ALTER COLUMN id TYPE integer' \
        follow_page 'Around a migration that changes a type'
    run_sqitch verify
    query -c 'ALTER TABLE live_sessions_livesession DROP COLUMN started_at CASCADE, DROP COLUMN created_at CASCADE, DROP COLUMN end_time CASCADE'
    follow_page 'After a migration that dropped columns of live sessions'
    run_sqitch verify
    query -c 'DROP TABLE live_sessions_livesession CASCADE' -c 'TRUNCATE webinar_live.stay, webinar_live.room, webinar_live.room_stay, webinar_live.run, webinar_live.analytics_run, webinar_live.analytics_webinar, webinar_live.analytics_day'
    run_sqitch revert -y
    run_sqitch deploy
    echo 'ok'
}

hands_tables_over() {
    local kept
    echo '== a platform that takes tables of ours over'
    make_platform takes_over
    follow_page 'After manage.py migrate --fake-initial'
    query -c "INSERT INTO live_sessions_livesession (webinar_id, room_name, is_active, created_at) VALUES (101, 'algebra', true, now())" \
          -c 'DELETE FROM live_sessions_livesession'
    run_sqitch verify
    run_sqitch revert -y
    kept=$(query -c "SELECT count(*) FROM pg_attribute WHERE attrelid = 'live_sessions_livesession'::regclass AND attname = 'end_time'") ||
        fail "revert drops a table that is Django's."
    ((kept == 0)) || fail "revert keeps a column of ours on a table that is Django's."
    echo 'ok'
}

leaves_indexes_of_the_dba() {
    echo '== indexes on a platform'
    create_database indexes
    query -f "$tests/fixtures/platform.sql"
    follow_page "List, chat and sign-in on a platform's tables"
    remember_database
    run_sqitch deploy
    run_sqitch revert -y
    is_as_before
    echo 'ok'
}

# Into a cluster that lacks the roles; from a server of a later history.
comes_back_from_a_dump() {
    local role
    echo '== a dump'
    if (($(count_roles) > 0)); then
        echo "skipped: this cluster has roles of the project's already"
        return
    fi
    make_platform dump django
    query -c "INSERT INTO webinar_live.stay (session_id, user_id, seen_at) SELECT id, 102, now() FROM live_sessions_livesession" \
          -c 'UPDATE webinar_live.event_horizon SET id = 5::bigint << 40'
    pg_dump -Fc -f "$scratch/dump"
    dropdb "$PGDATABASE"
    for role in "${roles[@]}"; do query -d postgres -c "DROP ROLE $role"; done
    createdb "$PGDATABASE"

    ! pg_restore -d "$PGDATABASE" "$scratch/dump" 2>"$scratch/errors" || fail 'pg_restore does not miss the roles: the page says so.'
    ! grep 'error:' "$scratch/errors" | grep -vE 'role "webinar_live\w*" does not exist' || fail 'pg_restore misses more than the roles.'
    query -c "SELECT setval('webinar_live.stay_id_seq', 1)" >/dev/null
    follow_page 'After pg_restore, and after a logical switch-over'
    query -c 'DELETE FROM webinar_live.stay WHERE id = 1' \
          -c "INSERT INTO webinar_live.stay (session_id, user_id, seen_at) SELECT session_id, 101, now() FROM webinar_live.stay LIMIT 1" \
          -c 'UPDATE live_sessions_livesession SET is_active = NOT is_active WHERE webinar_id = 101'
    [[ $(query -c 'SELECT min(e.id) > h.id FROM webinar_live.event AS e, webinar_live.event_horizon AS h GROUP BY h.id') == t ]] ||
        fail 'what is told then is older than what was trimmed.'
    echo 'ok'
}
