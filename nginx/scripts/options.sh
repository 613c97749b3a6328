# shellcheck shell=bash disable=SC2034 # the options are read by the scripts that follow
# The command line.

usage() {
    cat <<'TEXT'
Usage: nginx/serve [--port 8443] [--listen 127.0.0.1] [--data DIR] [--workers 4] [--metrics 127.0.0.1:PORT] [--platform HOST:PORT [--own-chat]] [--deploy]

Builds and runs Webinar Live: TLS, worker pool and a PostgreSQL of its own with demo data, all in one
folder (.data). Ctrl-C stops it.

  --port N          TCP port of nginx
  --listen ADDRESS  IP address of nginx; 0.0.0.0 for all
  --data DIR        where everything that it makes is kept
  --workers N       processes in the pool, and as many in that of writes
  --metrics ADDRESS:PORT
                    where nginx answers /metrics and /healthz/…, which is not for the public;
                    without it on 127.0.0.1, on the port behind that of the site
  --platform HOST:PORT
                    an existing platform for sign-in, webinars, registrations and chat, by HTTP;
                    without it they are served here
  --own-chat        with --platform: the chat is served here all the same, as hosts decide about it
  --deploy          with WEBINAR_LIVE_DATABASE set: deploy sql/ there before the start

The environment variables WEBINAR_LIVE_… are passed on; README.md lists them.
TEXT
}

read_options() {
    port=8443 listen=127.0.0.1 data='' workers=4 metrics='' platform='' own_chat=no deploy=no
    while (($#)); do
        case $1 in
            --port | --listen | --data | --workers | --metrics | --platform)
                [[ -n ${2-} ]] || fail "$1 needs a value; --help shows how."
                printf -v "${1#--}" %s "$2"
                shift
                ;;
            --own-chat) own_chat=yes ;;
            --deploy) deploy=yes ;;
            -h | --help)
                usage
                exit 0
                ;;
            *) fail "there is no option '$1'; --help shows them." ;;
        esac
        shift
    done
    in_range "$port" 1 65535 || fail "--port must be a number from 1 to 65535, not '$port'."
    choose_metrics_address
    in_range "$workers" 1 256 || fail "--workers must be a number from 1 to 256, not '$workers'."
    [[ $listen =~ ^([0-9]{1,3}(\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)$ ]] \
        || fail "--listen must be an IP address, not '$listen'."
    [[ $platform =~ ^([A-Za-z0-9.-]+:[0-9]{1,5})?$ ]] || fail "--platform must be HOST:PORT, not '$platform'."
    [[ $own_chat == no || -n $platform ]] || fail "--own-chat is for a platform of yours: name it with --platform."
    [[ $deploy == no ]] || has_own_database || fail "--deploy is for a database of yours: set WEBINAR_LIVE_DATABASE."
}

# Not public unless somebody says so.
choose_metrics_address() {
    [[ -n $metrics ]] || metrics=127.0.0.1:$((10#$port < 65535 ? 10#$port + 1 : 10#$port - 1))
    metrics_address=${metrics%:*} metrics_port=${metrics##*:}
    [[ $metrics_address =~ ^([0-9]{1,3}(\.[0-9]{1,3}){3}|\[[0-9a-fA-F:]*:[0-9a-fA-F:.]*\])$ ]] \
        || fail "--metrics must be ADDRESS:PORT with an IP address, of IPv6 in brackets, not '$metrics'."
    in_range "$metrics_port" 1 65535 || fail "--metrics must be ADDRESS:PORT with a port from 1 to 65535, not '$metrics'."
    [[ $metrics_port != "$port" ]] || fail "--metrics needs a port of its own, not that of the site."
}

in_range() { [[ $1 =~ ^[0-9]{1,6}$ ]] && ((10#$1 >= $2 && 10#$1 <= $3)); }

# Whether the site brings its database; otherwise serve makes one.
has_own_database() { [[ -n ${WEBINAR_LIVE_DATABASE-}${WEBINAR_LIVE_DATABASE_FILE-} ]]; }
