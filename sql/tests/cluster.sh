# A private cluster for the tests: sockets only, gone when they end. Sourced by run.
# shellcheck shell=bash

# PostgreSQL refuses to run as root: there the cluster belongs to Debian's user for it.
as_database_user() {
    if ((EUID == 0)); then
        (cd / && runuser -u postgres -- "$@")
    else
        "$@"
    fi
}

start_cluster() {
    local programs=(/usr/lib/postgresql/*/bin)
    postgresql=${programs[-1]}
    [[ -x $postgresql/initdb ]] || fail "PostgreSQL's server is not installed."

    cluster=$(as_database_user mktemp -d /tmp/webinar-live-sql.XXXXXX)
    as_database_user "$postgresql/initdb" -D "$cluster/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 \
        --no-sync >/dev/null
    as_database_user "$postgresql/pg_ctl" -D "$cluster/data" -l "$cluster/log" -w \
        -o "-c listen_addresses='' -c unix_socket_directories='$cluster' -c fsync=off -c synchronous_commit=off" start >/dev/null

    export PGHOST=$cluster PGUSER=postgres PGPORT=5432
}

stop_cluster() {
    as_database_user "$postgresql/pg_ctl" -D "$cluster/data" -m immediate -w stop >/dev/null
    rm -rf "$cluster"
}
