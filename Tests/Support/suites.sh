# shellcheck shell=bash
# The suites: each runs its tests and leaves their results in $output.

# A scratch cluster that ends with the command: the Swift tests of PostgreSQL want an empty database.
suite_swift() {
    # shellcheck disable=SC2016 # pg_virtualenv sets these variables for the inner shell.
    pg_virtualenv -t bash -c '
        export WEBINAR_LIVE_TEST_DATABASE="host=$PGHOST port=$PGPORT user=$PGUSER password=$PGPASSWORD dbname=$PGDATABASE"
        "$@"' - \
        swift test --package-path "$clone" -c release --skip-build -Xswiftc -enable-testing \
        --xunit-output "$output/swift.xml"
}

suite_portal() { "$clone/Tests/Portal/run" --tap "$output/portal.tap"; }

suite_sql() {
    "$clone/sql/tests/run" --verbose >"$output/sql.tap" 2>&1 || {
        # The whole is long; what went wrong stands at its end or begins with "not ok".
        grep -A 5 '^not ok' "$output/sql.tap" || true
        tail -n 20 "$output/sql.tap"
        return 1
    }
}

suite_http() { run_pytest HTTP http; }

suite_api() { run_pytest API api; }

suite_faults() { run_pytest Faults faults; }

suite_browser() {
    local status=0
    run_pytest Browser browser -m 'not timed' || status=$?
    run_pytest Browser browser-timed -m timed --numprocesses 0 || status=$?
    return "$status"
}

suite_trust() { run_pytest Trust trust; }

# One site of several machines, in one process: each test breaks what the next one has whole again.
suite_hosts() {
    "$python" -m pytest --config-file "$clone/Tests/pytest.ini" --rootdir "$clone/Tests" --quiet --tb short -rs \
        --output hosts --junit-xml "$output/hosts.xml" "$clone/Tests/Hosts"
}

# In a network and with mounts of its own: what it boots takes the ports of a server. One process, one machine.
suite_production() {
    as_root "$clone/Tests/Production/make-root" "$clone/.production/root" >"$output/production-root.log" 2>&1 || {
        tail -n 20 "$output/production-root.log"
        return 1
    }
    # shellcheck disable=SC2016 # the inner shell's own arguments.
    as_root unshare --net --mount bash -c 'ip link set lo up && "$@"' - \
        "$python" -m pytest --config-file "$clone/Tests/pytest.ini" --rootdir "$clone/Tests" --quiet --tb short \
        --output production --junit-xml "$output/production.xml" "$clone/Tests/Production"
}

as_root() { if ((EUID == 0)); then "$@"; else sudo "$@"; fi; }

# run_pytest FOLDER NAME [OPTION…]. Each process has an installation of its own. Tests wait more than they work: one process
# more than there are processors.
run_pytest() {
    "$python" -m pytest --config-file "$clone/Tests/pytest.ini" --rootdir "$clone/Tests" --quiet --tb short \
        --numprocesses "$(($(nproc) + 1))" --dist loadfile \
        --output "$2" --junit-xml "$output/$2.xml" "${@:3}" "$clone/Tests/$1"
}
