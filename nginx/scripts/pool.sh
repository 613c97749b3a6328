# shellcheck shell=bash
# The worker pools: spawn-fcgi opens a socket, multiwatch keeps N workers on it.

declare -A pool_pid pool_size

check_settings() {
    run_quietly "$log/check.log" as_user "$web_user" "$program" check \
        || fail "the settings or the database are not right, as said above."
    [[ -z $platform ]] || return 0
    # A database of the site's own may keep its passwords to itself.
    run_quietly "$log/check.log" as_user "$web_user" "$program" check --pool sign-in \
        || say "Signing in will not work here, as said above."
}

start_pools() {
    start_pool live "$workers"
    [[ -z $platform ]] || return 0
    # A password takes a third of a second of a core: as many as there are cores, and each behind the live sessions.
    start_pool sign-in "$(nproc)" nice -n 19 -- --pool sign-in
}

# start_pool NAME WORKERS [PREFIX… -- ARGUMENT…]: the prefix comes before the command, the arguments after the program.
start_pool() {
    local name=$1 socket=$run/$1.sock as_web_user=() prefix=()
    pool_size[$name]=$2
    shift 2
    while (($#)) && [[ $1 != -- ]]; do prefix+=("$1") && shift; done
    rm -f "$socket"
    # Only root can become somebody else, and spawn-fcgi refuses to stay root.
    ((EUID != 0)) || as_web_user=(-u "$web_user" -g "$(id -gn "$web_user")" -U "$web_user" -G "$(id -gn "$web_user")")
    # -n keeps the workers' standard error ours. A session of its own keeps Ctrl-C from them: they are drained.
    # By its own rules multiwatch gives a worker up that ends 4 times within 10 s each.
    setsid env -u WEBINAR_LIVE_DEPLOY_DATABASE -u WEBINAR_LIVE_DEPLOY_DATABASE_FILE "${prefix[@]}" \
        spawn-fcgi -n -s "$socket" -M 0660 "${as_web_user[@]}" -- \
        /usr/bin/multiwatch -f "${pool_size[$name]}" -t 200 -r 20 -s TERM -- "$program" worker "${@:2}" \
        </dev/null >>"$log/workers.log" 2>&1 9>&- &
    pool_pid[$name]=$!
    printf '%s\n' "$!" >"$run/$name.pid"
}

stop_pools() {
    local name
    for name in "${!pool_pid[@]}"; do
        end_group TERM "${pool_pid[$name]}"
        rm -f "$run/$name.pid" "$run/$name.sock"
    done
}

# How many workers there are; multiwatch does not say when it gives one up.
count_workers() { pgrep --count --parent "${pool_pid[$1]}" || true; }

require_pools() {
    local name
    for name in "${!pool_pid[@]}"; do
        is_running "${pool_pid[$name]}" || fail "the pool $name ended by itself; see $log/workers.log."
    done
}
