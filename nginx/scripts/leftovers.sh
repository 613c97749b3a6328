# shellcheck shell=bash
# A serve that was killed leaves its parts running. The next one ends them, and only them.

end_leftovers() {
    local pid
    rm -f "$data/instance.env"
    end_leftover nginx "$(pid_in "$run/nginx.pid")" "-p $data "
    end_leftover "the pool" "$(pid_in "$run/pool.pid")" "$data/bin/webinar-live"
    for pid in $(orphaned_workers); do end_leftover "a worker" "$pid" "$data/bin/webinar-live"; done
    end_leftover PostgreSQL "$(pid_in "$data/postgresql/postmaster.pid")" "-D $data/postgresql "
}

pid_in() { if [[ -f $1 ]]; then head -n 1 "$1"; fi; }

# Workers whose supervisor died hold the socket that the next pool needs.
orphaned_workers() {
    local exe
    for exe in /proc/[0-9]*/exe; do
        [[ $(readlink "$exe" 2>/dev/null) == "$data/bin/webinar-live" ]] && basename "$(dirname "$exe")"
    done
    return 0
}

# end_leftover NAME PID WORDS: the process must have WORDS in its command line; a number may have been given anew.
end_leftover() {
    local name=$1 pid=$2 words=$3
    [[ -n $pid ]] && is_running "$pid" || return 0
    [[ $(tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null)' ' == *"$words"* ]] || return 0
    say "Ending $name that an earlier run left (process $pid)"
    # PostgreSQL would wait for its clients on TERM; INT is soon done with all of them.
    kill -INT "$pid" 2>/dev/null || return 0
    await_end "$pid" 10 || kill -KILL "$pid"
    await_end "$pid" 5 || fail "process $pid ($name of an earlier run) cannot be ended."
}

# A zombie has ended; whose child it is does not matter here.
is_running() { [[ -d /proc/$1 && $(sed -n 's/^State:\s*\(.\).*/\1/p' "/proc/$1/status" 2>/dev/null) != Z ]]; }

# await_end PID SECONDS
await_end() {
    local tries=$(($2 * 10))
    while is_running "$1"; do
        ((tries-- > 0)) || return 1
        sleep 0.1
    done
}
