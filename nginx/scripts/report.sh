# shellcheck shell=bash
# What is said once the API answers.

report() {
    printf '\nWebinar Live answers at %s/\n' "$address"
    [[ -z ${cluster-} ]] || report_demo
    printf '\nData and logs are in %s. Ctrl-C stops everything that was started here.\n\n' "$data"
}

report_demo() {
    local user password
    printf '\nDemo sign-ins:\n'
    while read -r user password _; do printf '  %-8s %s\n' "$user" "$password"; done < <(demo_passwords)
    printf '\nStart webinar 1 as host, join it as student, look at it as anyone:\n'
    printf '  %s\n' "$(curl_line start "$(token_of 1)" -X POST)" "$(curl_line join "$(token_of 2)")" "$(curl_line status '')"
}

# The users' ids are those of sql/demo.sql.
token_of() { "$program" token --user-id "$1"; }

# curl_line ROUTE TOKEN OPTION…
curl_line() {
    local route=$1 token=$2
    local words=(curl --cacert "$certificate" "${@:3}")
    [[ -z $token ]] || words+=(-H "'Authorization: Bearer $token'")
    printf '%s %s/api/live/%s/1/' "${words[*]}" "$address" "$route"
}

# For tests and operators; it is there only while the API answers.
write_instance() {
    cat >"$data/instance.env.new" <<EOF
ADDRESS=$address
METRICS=http://$metrics_address:$metrics_port/metrics
CERTIFICATE=$certificate
PORT=$port
DATA=$data
LOG_DIR=$log
PROGRAM=$program
EVENTS_PROGRAM=$events_program
WORKERS=$workers
EVENTS_SOCKET=$run/events.sock
LIVE_SOCKET=$run/live.sock
WRITES_SOCKET=$run/writes.sock
LISTS_SOCKET=$run/lists.sock
SIGN_IN_SOCKET=$run/sign-in.sock
MEDIA_FOLDER=${WEBINAR_LIVE_MEDIA_FOLDER-}
RECORDINGS_FOLDER=${WEBINAR_LIVE_RECORDINGS_FOLDER-}
RECORDING_KEY_FILE=${WEBINAR_LIVE_RECORDING_KEY_FILE-}
SIGNING_KEY_FILE=${WEBINAR_LIVE_JWT_KEY_FILE-}
OWNER_DATABASE=${owner_database-}
WORKER_DATABASE=${worker_database-}
SIGN_IN_DATABASE=${sign_in_database-}
EVENTS_DATABASE=${events_database-}
RETENTION_DATABASE=${retention_database-}
POSTGRESQL_DATA=${cluster-}
NGINX_PID=$nginx_pid
EVENTS_POOL_PID=${pool_pid[events]-}
LIVE_POOL_PID=${pool_pid[live]}
WRITES_POOL_PID=${pool_pid[writes]}
LISTS_POOL_PID=${pool_pid[lists]-}
SIGN_IN_POOL_PID=${pool_pid[sign-in]-}
SERVE_PID=$$
EOF
    mv "$data/instance.env.new" "$data/instance.env"
}
