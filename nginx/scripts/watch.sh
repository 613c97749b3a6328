# shellcheck shell=bash
# While it runs: the logs on the terminal, and a word when a part ends. At the end: everything is stopped.

follow_logs() {
    local logs=("$log/access.log" "$log/nginx-error.log" "$log/workers.log")
    [[ -z ${cluster-} ]] || logs+=("$log/postgresql.log")
    # --pid ends it also when serve is killed.
    setsid tail --lines 0 --quiet --pid $$ --follow=name "${logs[@]}" 9>&- &
    tail_pid=$!
}

# In a child, so that serve itself does nothing but wait: bash 5.2 may garble a trap that comes while it
# reads a $(…).
watch_parts() {
    watch_loop 9>&- &
    watch_pid=$!
    wait "$watch_pid" || exit 1
}

watch_loop() {
    local name
    declare -A pool_state
    database=up
    # $$ is serve: killed outright, it tells nobody.
    while is_running $$; do
        is_running "$nginx_pid" || fail "nginx ended by itself; see $log/nginx-error.log."
        require_pools
        [[ -z ${cluster-} ]] || watch_database
        for name in "${!pool_pid[@]}"; do watch_pool "$name"; done
        sleep 1
    done
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

watch_pool() {
    local name=$1 count
    count=$(count_processes "$name")
    if ((count >= ${pool_size[$name]})); then
        pool_state[$name]=full
    elif [[ ${pool_state[$name]-full} == full ]]; then
        # Once may be a process that is being replaced at this very moment.
        pool_state[$name]=suspect
    elif [[ ${pool_state[$name]} == suspect ]]; then
        pool_state[$name]=short
        say "Only $count of ${pool_size[$name]} processes of the pool $name are left; see $log/workers.log."
    fi
}

stop_everything() {
    trap '' INT TERM HUP
    rm -f "$data/instance.env"
    [[ -z ${watch_pid-} ]] || kill "$watch_pid" 2>/dev/null || true
    # From the outside inwards, so that what is under way can finish. nginx waits for its streams, so that the
    # hub, which ends them, is told at the same time.
    stop_pool events &
    [[ -z ${nginx_pid-} ]] || stop_web
    wait "$!" || true
    stop_pools
    [[ -z ${cluster-} ]] || stop_cluster || true
    [[ -z ${tail_pid-} ]] || kill "$tail_pid" 2>/dev/null || true
}
