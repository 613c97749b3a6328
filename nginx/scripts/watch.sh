# shellcheck shell=bash
# While it runs: the logs on the terminal, and a word when a part ends. At the end: everything is stopped.

follow_logs() {
    local logs=("$log/access.log" "$log/nginx-error.log" "$log/workers.log")
    [[ -z ${cluster-} ]] || logs+=("$log/postgresql.log")
    # --pid ends it also when serve is killed.
    setsid tail --lines 0 --quiet --pid $$ --follow=name "${logs[@]}" 9>&- &
    tail_pid=$!
}

watch_parts() {
    local name
    database=up
    declare -gA pool_state=()
    while is_running "$nginx_pid"; do
        require_pools
        [[ -z ${cluster-} ]] || watch_database
        for name in "${!pool_pid[@]}"; do watch_workers "$name"; done
        # Of a wait, unlike of a sleep in the foreground, a signal makes an end at once.
        sleep 1 9>&- &
        wait $! || true
    done
    fail "nginx ended by itself; see $log/nginx-error.log."
}

# Workers answer 503 without PostgreSQL and reconnect by themselves: no reason to end.
watch_database() {
    if cluster_runs; then
        [[ $database == up ]] || say "PostgreSQL is back."
        database=up
    else
        [[ $database == gone ]] || say "PostgreSQL has stopped; the API answers 503 until it runs again: pg_ctl start -D $cluster"
        database=gone
    fi
}

watch_workers() {
    local name=$1 count
    count=$(count_workers "$name")
    if ((count >= ${pool_size[$name]})); then
        pool_state[$name]=full
    elif [[ ${pool_state[$name]-full} == full ]]; then
        # Once may be a worker that is being replaced at this very moment.
        pool_state[$name]=suspect
    elif [[ ${pool_state[$name]} == suspect ]]; then
        pool_state[$name]=short
        say "Only $count of ${pool_size[$name]} workers of the pool $name are left; see $log/workers.log."
    fi
}

stop_everything() {
    trap '' INT TERM HUP
    rm -f "$data/instance.env"
    # From the outside inwards, so that what is under way can finish.
    [[ -z ${nginx_pid-} ]] || stop_web
    stop_pools
    [[ -z ${cluster-} ]] || stop_cluster || true
    [[ -z ${tail_pid-} ]] || kill "$tail_pid" 2>/dev/null || true
}
