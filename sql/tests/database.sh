# The scratch databases of the tests. Sourced by run.
# shellcheck shell=bash

databases=()
owner=webinar_live_test_owner_$$

query() {
    PGOPTIONS="${PGOPTIONS:-} -c client_min_messages=warning" psql -qXAt -v ON_ERROR_STOP=1 "$@"
}

# Runs sqitch on $PGDATABASE; what it said, NOTICEs included, is in $scratch/sqitch and shown when it fails.
run_sqitch() {
    (cd "$tests/.." && sqitch "$@") >"$scratch/sqitch" 2>&1 || { cat "$scratch/sqitch"; fail "sqitch $1 failed."; }
}

create_database() {
    export PGDATABASE=webinar_live_test_$$_$1
    createdb --maintenance-db=postgres "$PGDATABASE"
    databases+=("$PGDATABASE")
}

copy_database() {
    local original=$PGDATABASE
    export PGDATABASE=webinar_live_test_$$_$1
    createdb --maintenance-db=postgres --template="$original" "$PGDATABASE"
    databases+=("$PGDATABASE")
}

drop_databases() {
    for database in "${databases[@]}"; do dropdb --maintenance-db=postgres --force --if-exists "$database"; done
    query -d postgres -c "DROP ROLE IF EXISTS $owner"
}

roles=(webinar_live webinar_live_sign_in webinar_live_retention webinar_live_events)

# How many of the project's roles the cluster has.
count_roles() {
    query -d postgres -c "SELECT count(*) FROM pg_roles WHERE rolname = ANY (string_to_array('${roles[*]}', ' '))"
}

# An owner who is no superuser finds the roles, made by a superuser.
give_database_to_owner() {
    local role
    query -c "CREATE ROLE $owner" -c "ALTER DATABASE $PGDATABASE OWNER TO $owner"
    for role in "${roles[@]}"; do
        [[ $(query -c "SELECT to_regrole('$role') IS NOT NULL") == t ]] ||
            query -c "CREATE ROLE $role NOLOGIN" -c "COMMENT ON ROLE $role IS '$owner'"
    done
}

# pg_dump writes a new \restrict key each time; a sequence that was used and another order of rows are no change.
dump() {
    pg_dump --exclude-schema=sqitch "$@" | grep -Ev '^(--|\\(un)?restrict |SELECT pg_catalog.setval|$)'
}

remember_database() {
    dump --schema-only      >"$scratch/before.schema"
    dump --data-only | sort >"$scratch/before.data"
}
