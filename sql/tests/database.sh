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

drop_databases() {
    for database in "${databases[@]}"; do dropdb --maintenance-db=postgres --if-exists "$database"; done
    query -d postgres -c "DROP ROLE IF EXISTS $owner"
}

has_role() {
    [[ $(query -d postgres -c "SELECT to_regrole('webinar_live') IS NOT NULL") == t ]]
}

# An owner who is no superuser finds the role, made by a superuser.
give_database_to_owner() {
    query -c "CREATE ROLE $owner" -c "ALTER DATABASE $PGDATABASE OWNER TO $owner"
    has_role || query -c 'CREATE ROLE webinar_live NOLOGIN' -c "COMMENT ON ROLE webinar_live IS '$owner'"
}

# pg_dump writes a new \restrict key each time; a sequence that was used and another order of rows are no change.
dump() {
    pg_dump --exclude-schema=sqitch "$@" | grep -Ev '^(--|\\(un)?restrict |SELECT pg_catalog.setval|$)'
}

remember_database() {
    dump --schema-only      >"$scratch/before.schema"
    dump --data-only | sort >"$scratch/before.data"
}
