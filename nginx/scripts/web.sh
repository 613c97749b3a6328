# shellcheck shell=bash
# nginx, in the foreground as a child of serve.

# An address as it stands in a URL and in nginx's listen.
bracketed() { if [[ $1 == *:* ]]; then printf '[%s]' "$1"; else printf '%s' "$1"; fi; }

# Where this machine reaches it: a wildcard is no place to connect to.
choose_address() {
    case $listen in
        0.0.0.0) reached=127.0.0.1 ;;
        ::) reached=::1 ;;
        *) reached=$listen ;;
    esac
    address=https://$(bracketed "$reached"):$port
    # What links name that are shared; an address of IPv6 is no origin that the settings take.
    [[ -n ${WEBINAR_LIVE_SITE-} || $reached == *:* ]] || export WEBINAR_LIVE_SITE=$address
}

require_free_ports() {
    ! is_in_use "$reached" "$port" || fail "port $port of $reached is in use; choose another one with --port."
    ! is_in_use "$(unbracketed "$metrics_address")" "$metrics_port" \
        || fail "port $metrics_port of $metrics_address is in use; choose another one with --metrics."
}

# is_in_use ADDRESS PORT
is_in_use() { (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null; }

unbracketed() { printf '%s' "$1" | tr -d '[]'; }

configure_web() {
    local target=$data/nginx/webinar-live process=''
    rm -rf "$target"
    mkdir -p "$target/generated"
    cp "$clone/nginx/nginx.conf" "$data/nginx/"
    cp "$clone"/nginx/webinar-live/*.conf "$target/"
    "$program" nginx-settings >"$target/generated/settings.conf" || fail "the settings are not right, as said above."
    "$program" nginx-settings --context server >"$target/generated/routes.conf"
    (umask 077 && "$program" nginx-settings --context recordings >"$target/generated/recordings.conf")
    # An ordinary user's nginx can only be that user, and warns of the directive.
    ((EUID != 0)) || process="user $web_user;"
    printf '%s\n' "$process" >"$target/generated/process.conf"
    site >"$target/generated/site.conf"
    nginx_command=(nginx -e "$log/nginx-error.log" -p "$data" -c "$data/nginx/nginx.conf")
    "${nginx_command[@]}" -t -q || fail "nginx does not accept its configuration, as said above."
}

# What examples/site.conf is on a server.
site() {
    cat <<EOF
$(pool_upstream webinar_live live)
$(pool_upstream webinar_live_writes writes)
$(pool_upstream webinar_live_events events)
$(platform_upstreams)

fastcgi_cache_path nginx/status-cache levels=1 keys_zone=webinar_live_status:1m max_size=16m inactive=1h use_temp_path=off;
fastcgi_cache_path nginx/list-cache levels=1 keys_zone=webinar_live_lists:1m max_size=64m inactive=10s use_temp_path=off;
access_log log/access.log webinar_live buffer=64k flush=1s;

server {
    listen $(bracketed "$listen"):$port ssl http2 reuseport backlog=4096;
    server_name localhost;
    ssl_certificate     $certificate;
    ssl_certificate_key $certificate_key;
    root $data/portal;
    include webinar-live/$(platform_include);
    include webinar-live/server.conf;
}

server {
    listen $metrics_address:$metrics_port;
    include webinar-live/monitoring.conf;
}
EOF
}

platform_include() {
    if [[ -z $platform ]]; then
        echo platform-pool.conf
    elif [[ $own_chat == yes ]]; then
        echo platform-proxy-own-chat.conf
    else
        echo platform-proxy.conf
    fi
}

platform_upstreams() {
    if [[ -n $platform ]]; then
        printf 'upstream webinar_live_platform {\n    server %s;\n    keepalive 16;\n}\n' "$platform"
    else
        pool_upstream webinar_live_lists lists
        pool_upstream webinar_live_sign_in sign-in
    fi
}

# pool_upstream UPSTREAM NAME: the socket twice, so that a request whose worker died may go to another one.
pool_upstream() {
    local server="server unix:$run/$2.sock max_fails=0;"
    printf 'upstream %s {\n    %s\n    %s\n}\n' "$1" "$server" "$server"
}

start_web() {
    setsid "${nginx_command[@]}" -g 'daemon off;' </dev/null 9>&- &
    nginx_pid=$!
}

# QUIT lets the requests in hand finish; nginx.conf says how long they may take.
stop_web() { end_group QUIT "$nginx_pid"; }

await_api() {
    local tries=200
    until api_answers; do
        is_running "$nginx_pid" || fail "nginx did not start; see $log/nginx-error.log."
        require_pools
        ((tries-- > 0)) || fail "the API does not answer; see $log/workers.log and $log/nginx-error.log."
        sleep 0.1
    done
}

# Asked for a webinar that cannot exist: an answer for a real one would stay in the cache for its second.
api_answers() {
    [[ $(curl --silent --max-time 5 --noproxy '*' --cacert "$certificate" "$address/api/live/status/0/") == *"Webinar not found"* ]]
}
