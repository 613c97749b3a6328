# shellcheck shell=bash
# The worker pools and the hub: spawn-fcgi opens a socket, multiwatch keeps N processes on it.

declare -A pool_pid pool_size

# What all processes count, in files of theirs. A folder of the site's own comes before ours.
choose_metrics_folder() {
    [[ -z ${WEBINAR_LIVE_METRICS_FOLDER-} ]] || return 0
    make_folder "$run/metrics" 0750 "$web_user" "$web_user"
    export WEBINAR_LIVE_METRICS_FOLDER=$run/metrics
}

check_settings() {
    run_quietly "$log/check.log" as_user "$web_user" "$program" check \
        || fail "the settings or the database are not right, as said above."
    check_hub
    [[ -z $platform ]] || return 0
    # A database of the site's own may keep its passwords to itself.
    run_quietly "$log/check.log" as_user "$web_user" "$program" check --pool sign-in \
        || say "Signing in will not work here, as said above."
}

# A database of the site's own may lack what events need: pages then ask instead of being told.
check_hub() {
    streams=yes
    run_quietly "$log/check.log" as_user "$web_user" "$events_program" check && return
    [[ -z ${cluster-} ]] || fail "the event hub cannot work, as said above."
    say "Pages will not be told of events as they happen, as said above; they will ask."
    streams=no
}

start_pools() {
    # A rush of streams or joins waits in the socket: as deep as Linux lets it be by default.
    [[ $streams == no ]] || start_pool events 1 4096 "$events_program"
    start_pool live "$workers" 4096 "$program" worker
    # The same workers once more, for writes, which may wait for a row of a webinar, and no join behind them.
    start_pool writes "$workers" 4096 "$program" worker
    [[ -z $platform ]] || return 0
    # The same workers once more, for lists alone: as many as may run at once while joins go on.
    start_pool lists $(((workers + 1) / 2)) 4096 "$program" worker
    # A password takes a third of a second of a core: as many as there are cores, and each behind the live sessions.
    start_pool sign-in "$(nproc)" 1024 /usr/bin/nice -n 19 "$program" worker --pool sign-in
}

# start_pool NAME PROCESSES BACKLOG COMMAND…
start_pool() {
    local name=$1 socket=$run/$1.sock as_web_user=()
    pool_size[$name]=$2
    rm -f "$socket"
    # Only root can become somebody else, and spawn-fcgi refuses to stay root.
    ((EUID != 0)) || as_web_user=(-u "$web_user" -g "$(id -gn "$web_user")" -U "$web_user" -G "$(id -gn "$web_user")")
    # -n keeps their standard error ours. A session of its own keeps Ctrl-C from them: they are drained.
    # By its own rules multiwatch gives a process up that ends 4 times within 10 s each. It passes its end on as
    # SIGUSR1; its option for another signal takes the wrong one.
    setsid env -u WEBINAR_LIVE_DEPLOY_DATABASE -u WEBINAR_LIVE_DEPLOY_DATABASE_FILE \
        spawn-fcgi -n -s "$socket" -b "$3" -M 0660 "${as_web_user[@]}" -- \
        /usr/bin/multiwatch -f "${pool_size[$name]}" -t 200 -r 20 -- "${@:4}" \
        </dev/null >>"$log/workers.log" 2>&1 9>&- &
    pool_pid[$name]=$!
    printf '%s\n' "$!" >"$run/$name.pid"
}

stop_pools() {
    local name
    for name in "${!pool_pid[@]}"; do stop_pool "$name"; done
}

stop_pool() {
    [[ -n ${pool_pid[$1]-} ]] || return 0
    end_group TERM "${pool_pid[$1]}"
    rm -f "$run/$1.pid" "$run/$1.sock"
}

# How many processes there are; multiwatch does not say when it gives one up.
count_processes() { pgrep --count --parent "${pool_pid[$1]}" || true; }

# The site goes on without its hub, but not without its workers.
require_pools() {
    local name
    for name in "${!pool_pid[@]}"; do
        [[ $name == events ]] || is_running "${pool_pid[$name]}" \
            || fail "the pool $name ended by itself; see $log/workers.log."
    done
}
