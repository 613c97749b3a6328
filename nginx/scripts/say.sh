# shellcheck shell=bash
# What the person at the terminal reads: progress on standard output, failures on standard error.

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# run_quietly LOG COMMAND…: keeps a command's chatter in LOG, and shows its end if the command fails.
run_quietly() {
    local log=$1
    shift
    "$@" >>"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        return 1
    }
}
