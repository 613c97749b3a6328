# psql sessions that stand side by side, each in a transaction of its own. Sourced by run.
# shellcheck shell=bash

declare -A to from

open_sessions() {
    local name reads writes
    for name in "$@"; do
        mkfifo "$scratch/$name.to" "$scratch/$name.from"
        # Opened for both ends, so that neither waits for the other.
        exec {reads}<>"$scratch/$name.from" {writes}<>"$scratch/$name.to"
        PGAPPNAME=$name psql -qXAt <"$scratch/$name.to" >"$scratch/$name.from" 2>&1 {reads}>&- {writes}>&- &
        to[$name]=$writes
        from[$name]=$reads
    done
}

close_sessions() {
    local name reads writes
    for name in "$@"; do
        reads=${from[$name]} writes=${to[$name]}
        echo '\q' >&"$writes"
        exec {reads}<&- {writes}>&-
        rm "$scratch/$name.to" "$scratch/$name.from"
    done
}

# Lets the session EXECUTE the programs' statements.
knows_statements() {
    printf '\\set statements %s\n\\i %s\n' "$statements" "$tests/fixtures/statements.sql" >&"${to[$1]}"
}

# Sends a statement; its answer is fetched by hear.
tell() {
    printf '%s;\n\\echo heard\n' "$2" >&"${to[$1]}"
}

# What the statement printed, errors included; fails where it takes longer than 20 s.
hear() {
    local line
    while read -r -t 20 line <&"${from[$1]}" || fail "session $1 does not answer."; do
        [[ $line != heard ]] || return 0
        printf '%s\n' "$line"
    done
}

ask() {
    tell "$1" "$2"
    hear "$1"
}

# As ask, of a statement that must not print anything.
does() {
    local said
    said=$(ask "$1" "$2")
    [[ ! $said ]] || fail "session $1 said to $2: $said"
}

# Waits until the session waits for a lock.
until_locked() {
    local tries
    for ((tries = 0; tries < 200; tries++)); do
        [[ $(query -c "SELECT count(*) FROM pg_stat_activity WHERE application_name = '$1' AND wait_event_type = 'Lock'") == 0 ]] ||
            return 0
        sleep 0.05
    done
    fail "session $1 waits for no lock."
}
