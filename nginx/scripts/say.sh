# shellcheck shell=bash
# What the person at the terminal reads: progress on standard output, failures on standard error.

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# run_logged LOG COMMAND…: keeps a command's chatter out of sight until it fails.
run_logged() {
    local log=$1
    shift
    "$@" >"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        fail "“$1” failed; all it said is in $log."
    }
}
