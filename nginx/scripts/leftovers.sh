# shellcheck shell=bash
# A serve that was killed leaves its parts running. The next one ends them, and only them.

end_leftovers() {
    rm -f "$data/instance.env"
    end_leftover_group nginx "$run/nginx.pid"
    end_leftover_group "the hub" "$run/events.pid"
    end_leftover_group "the pool" "$run/live.pid"
    end_leftover_group "the pool of writes" "$run/writes.pid"
    end_leftover_group "the pool of lists" "$run/lists.pid"
    end_leftover_group "the pool of sign-in" "$run/sign-in.pid"
    end_leftover_cluster
}

# nginx, the hub and each pool lead a process group that works in the data folder.
# end_leftover_group NAME PID-FILE: the number may be another's by now, so the folder decides.
end_leftover_group() {
    local name=$1 leader pid
    leader=$(pid_in "$2")
    [[ -n $leader ]] && group_is_running "$leader" || return 0
    for pid in $(group_of "$leader"); do
        [[ $(readlink "/proc/$pid/cwd") == "$data" ]] || return 0
    done
    say "Ending $name of an earlier run"
    end_group TERM "$leader"
}

end_leftover_cluster() {
    local pid
    pid=$(pid_in "$data/postgresql/postmaster.pid" 2>/dev/null)
    [[ -n $pid && $(readlink "/proc/$pid/cwd") == "$data/postgresql" ]] || return 0
    say "Ending PostgreSQL of an earlier run"
    # INT is its fast shutdown; on TERM it would wait for its clients.
    kill -s INT "$pid" 2>/dev/null || true
    await_end is_running "$pid" || fail "PostgreSQL of an earlier run (process $pid) does not end."
}
