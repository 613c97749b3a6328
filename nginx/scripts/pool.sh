# shellcheck shell=bash
# The worker pool: spawn-fcgi opens the socket, multiwatch keeps N workers on it.

check_settings() {
    run_quietly "$log/check.log" as_user "$web_user" "$program" check \
        || fail "the settings or the database are not right, as said above."
}

start_pool() {
    local as_web_user=()
    live_socket=$run/live.sock
    rm -f "$live_socket"
    # Only root can become somebody else, and spawn-fcgi refuses to stay root.
    ((EUID != 0)) || as_web_user=(-u "$web_user" -g "$(id -gn "$web_user")" -U "$web_user" -G "$(id -gn "$web_user")")
    # -n keeps the workers' standard error ours. A session of its own keeps Ctrl-C from them: they are drained.
    # By its own rules multiwatch gives a worker up that ends 4 times within 10 s each.
    setsid env -u WEBINAR_LIVE_DEPLOY_DATABASE -u WEBINAR_LIVE_DEPLOY_DATABASE_FILE \
        spawn-fcgi -n -s "$live_socket" -M 0660 "${as_web_user[@]}" -- \
        /usr/bin/multiwatch -f "$workers" -t 200 -r 20 -s TERM -- "$program" \
        </dev/null >>"$log/workers.log" 2>&1 9>&- &
    pool_pid=$!
    printf '%s\n' "$pool_pid" >"$run/pool.pid"
}

stop_pool() { end_group TERM "$pool_pid"; }

# How many workers there are; multiwatch does not say when it gives one up.
count_workers() { pgrep --count --parent "$pool_pid" || true; }
