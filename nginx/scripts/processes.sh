# shellcheck shell=bash
# Processes: asking after them and ending them.

pid_in() { if [[ -f $1 ]]; then head -n 1 "$1"; fi; }

# A zombie has ended.
is_running() {
    local state
    state=$(sed -n 's/^State:\s*\(.\).*/\1/p' "/proc/$1/status" 2>/dev/null) && [[ -n $state && $state != Z ]]
}

# group_of LEADER: the living members of its process group.
group_of() { pgrep --pgroup "$1" --runstates D,R,S,T || true; }

group_is_running() { [[ -n $(group_of "$1") ]]; }

# end_group SIGNAL LEADER: the leader tells its children; when it is gone, they are told here.
end_group() {
    local signal=$1 leader=$2
    group_is_running "$leader" || return 0
    if is_running "$leader"; then
        kill -s "$signal" "$leader"
    else
        kill -s "$signal" -- "-$leader"
    fi 2>/dev/null || true
    await_end group_is_running "$leader" || kill -s KILL -- "-$leader" 2>/dev/null || true
}

# A stream takes two descriptors of nginx and one of the hub. Nothing is lowered, and no machine must give more.
raise_descriptor_limit() {
    local wanted=65536
    [[ $(ulimit -S -n) != unlimited ]] && (($(ulimit -S -n) < wanted)) || return 0
    [[ $(ulimit -H -n) == unlimited ]] || (($(ulimit -H -n) >= wanted)) || ulimit -H -n "$wanted" 2>/dev/null \
        || wanted=$(ulimit -H -n)
    ulimit -S -n "$wanted"
}

# await_end TEST ARGUMENT: until the test fails, at most 15 s.
await_end() {
    local deadline=$((SECONDS + 15))
    while "$@"; do
        ((SECONDS < deadline)) || return 1
        sleep 0.1
    done
}
