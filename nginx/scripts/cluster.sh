# shellcheck shell=bash
# The private PostgreSQL: a cluster of its own in the data folder, reached by a socket there and nowhere else.

postgresql_bin=/usr/lib/postgresql/15/bin

# What the programs run as. Each has a login of its own, called as the role is, and _worker.
database_roles=(webinar_live webinar_live_sign_in webinar_live_retention webinar_live_events)

use_private_cluster() {
    local name
    # No PG… variable of the caller may lead a connection elsewhere.
    for name in "${!PG@}"; do unset "$name"; done
    cluster=$data/postgresql
    owner_database="host=$run port=5432 dbname=webinar_live user=$database_user"
    worker_database="host=$run port=5432 dbname=webinar_live user=webinar_live_worker"
    sign_in_database="host=$run port=5432 dbname=webinar_live user=webinar_live_sign_in_worker"
    events_database="host=$run port=5432 dbname=webinar_live user=webinar_live_events_worker"
    retention_database="host=$run port=5432 dbname=webinar_live user=webinar_live_retention_worker"
    make_cluster
    configure_cluster
    start_cluster
    make_database
    export WEBINAR_LIVE_DATABASE=$worker_database WEBINAR_LIVE_SIGN_IN_DATABASE=$sign_in_database
    export WEBINAR_LIVE_EVENTS_DATABASE=$events_database WEBINAR_LIVE_DEPLOY_DATABASE=$owner_database
    export WEBINAR_LIVE_RETENTION_DATABASE=$retention_database
    # What we have just set is not to be read from a file of the caller's.
    unset WEBINAR_LIVE_DEPLOY_DATABASE_FILE
}

make_cluster() {
    [[ ! -f $cluster/PG_VERSION ]] || return 0
    say "Making a PostgreSQL cluster in $cluster"
    # Made aside and moved, so that an interrupted initdb is never taken for a cluster.
    rm -rf "$cluster.new"
    make_folder "$cluster.new" 0700 "$database_user" "$database_user"
    run_quietly "$log/initdb.log" as_user "$database_user" "$postgresql_bin/initdb" --pgdata "$cluster.new" \
        --username "$database_user" --encoding UTF8 --locale C.UTF-8 --data-checksums --auth peer \
        || fail "initdb failed; all it said is in $log/initdb.log."
    as_user "$database_user" tee -a "$cluster.new/postgresql.conf" >/dev/null <<<"include 'webinar-live.conf'"
    mv "$cluster.new" "$cluster"
}

# Durability stays as PostgreSQL ships it: an answer 200 means that it is on the disk.
configure_cluster() {
    as_user "$database_user" tee "$cluster/webinar-live.conf" >/dev/null <<EOF
listen_addresses = ''
unix_socket_directories = '$run'
max_connections = $((workers + $(nproc) + 50))
log_timezone = 'UTC'
timezone = 'UTC'
EOF
    # Who a process is to the kernel is who it is here: there is no password to keep.
    as_user "$database_user" tee "$cluster/pg_hba.conf" >/dev/null <<<'local all all peer map=webinar_live'
    {
        let_in "$database_user" "$database_user"
        let_in "$(id -un)" "$database_user" "${database_roles[@]/%/_worker}"
        let_in "$web_user" "${database_roles[@]/%/_worker}"
    } | as_user "$database_user" tee "$cluster/pg_ident.conf" >/dev/null
}

# let_in USER LOGIN…
let_in() {
    local login
    for login in "${@:2}"; do printf 'webinar_live %s %s\n' "$1" "$login"; done
}

start_cluster() {
    make_log postgresql.log "$database_user"
    run_quietly "$log/pg_ctl.log" as_user "$database_user" "$postgresql_bin/pg_ctl" start --pgdata "$cluster" \
        --log "$log/postgresql.log" --wait --timeout 60 9>&- \
        || fail "PostgreSQL did not start; see $log/postgresql.log."
}

stop_cluster() {
    as_user "$database_user" "$postgresql_bin/pg_ctl" stop --pgdata "$cluster" --mode fast --wait >/dev/null 2>&1
}

cluster_runs() {
    local pid
    pid=$(pid_in "$cluster/postmaster.pid")
    [[ -n $pid ]] && is_running "$pid"
}

make_database() {
    psql_as_owner postgres -c "SELECT 1 FROM pg_database WHERE datname = 'webinar_live'" | grep -q 1 \
        || psql_as_owner postgres -c 'CREATE DATABASE webinar_live'
    local login
    for login in "${database_roles[@]/%/_worker}"; do
        psql_as_owner postgres -c "SELECT 1 FROM pg_roles WHERE rolname = '$login'" | grep -q 1 \
            || psql_as_owner postgres -c "CREATE ROLE $login LOGIN"
    done
}

# psql_as_owner DATABASE ARGUMENT…
psql_as_owner() {
    local database=$1
    shift
    psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 "$@" \
        "${owner_database/dbname=webinar_live/dbname=$database}"
}

# make_log NAME OWNER: the folder is not theirs.
make_log() {
    [[ -e $log/$1 ]] || : >"$log/$1"
    ((EUID != 0)) || chown "$2" "$log/$1"
}
