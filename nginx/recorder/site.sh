# shellcheck shell=bash
# How the site is told of a recording, and sent it. Whoever lists processes sees neither key nor signature.

# The key's 64 bytes, as HMAC pads them (RFC 2104).
read_key() {
    local key digits
    [[ ${WEBINAR_LIVE_SITE-} =~ ^https?://[^/]+$ ]] || { say "WEBINAR_LIVE_SITE must be the site's origin, https://…"; exit 1; }
    key=$(<"${WEBINAR_LIVE_RECORDING_KEY_FILE:?must name the file with the key}") || exit 1
    ((${#key} >= 32)) || { say "$WEBINAR_LIVE_RECORDING_KEY_FILE has no key of at least 32 bytes."; exit 1; }
    if ((${#key} > 64)); then
        digits=$(printf %s "$key" | sha256sum | cut -d ' ' -f 1)
    else
        digits=$(printf %s "$key" | od -An -v -tx1 | tr -d ' \n')
    fi
    printf -v digits '%-128s' "$digits"
    digits=${digits// /0}
    inner=$(masked "$digits" 0x36) outer=$(masked "$digits" 0x5c)
}

# masked DIGITS MASK: each byte as printf's escape.
masked() {
    local i
    for ((i = 0; i < 128; i += 2)); do printf '\\x%02x' $((0x${1:i:2} ^ $2)); done
}

# signature METHOD PATH SIZE SHA256: what goes into Authorization.
signature() {
    local time code
    time=$(date +%s)
    # shellcheck disable=SC2059 # the escapes are the message
    code=$({ printf "$inner"; printf '%s\n%s\n%s\n%s\n%s' "$1" "$2" "$3" "$time" "$4"; } | sha256sum | cut -d ' ' -f 1)
    # shellcheck disable=SC2001,SC2059 # each byte as an escape
    code=$({ printf "$outer"; printf "$(sed 's/../\\x&/g' <<<"$code")"; } | sha256sum | cut -d ' ' -f 1)
    printf 'Recorder time=%s,sha256=%s,signature=%s' "$time" "$4" "$code"
}

# ask LINE…: a request by curl's configuration; sets status and body. 000 is no answer.
ask() {
    local answer
    answer=$(printf '%s\n' "$@" | curl --silent --show-error --globoff --http1.1 --connect-timeout 10 --max-time 21600 \
        --speed-limit 1000 --speed-time 120 --write-out '\n%{http_code}' --config - 2>&1) || true
    status=${answer##*$'\n'}
    body=${answer%$'\n'*}
    [[ $status =~ ^[0-9]{3}$ ]] || status=000
}

quoted() {
    local text=${1//\\/\\\\}
    printf '"%s"' "${text//\"/\\\"}"
}

# announce WEBINAR JSON
announce() {
    local path=/api/live/recordings/$1/ sum
    sum=$(printf %s "$2" | sha256sum | cut -d ' ' -f 1)
    ask "url = $(quoted "$WEBINAR_LIVE_SITE$path")" "data-raw = $(quoted "$2")" 'header = "Content-Type: application/json"' \
        "header = $(quoted "Authorization: $(signature POST "$path" ${#2} "$sum")")"
}

# answered NAME: a text of the answer.
answered() { sed -nE "s/.*\"$1\"[[:space:]]*:[[:space:]]*\"([^\"]*)\".*/\1/p" <<<"$body"; }

# send_file WEBINAR ROOM FILE: returns as send_folder, whose `problem` it sets.
send_file() {
    local file=$3 size sum seconds json upload
    problem='the file cannot be read.'
    size=$(stat -c %s -- "$file") || return 1
    sum=$(sha256sum -- "$file" | cut -d ' ' -f 1) || return 1
    [[ $size == $(stat -c %s -- "$file") ]] || { problem='the file grows still.'; return 1; }
    seconds=$(seconds_of "$file")
    json=$(printf '{"room":"%s","source":"%s","format":"%s","size":%s,"sha256":"%s","started_at":%s,"seconds":%s' \
        "$2" "$(source_of "$file")" "${file##*.}" "$size" "$sum" "$(start_of "$file" "$seconds")" "${seconds:-null}")
    announce "$1" "$json}"
    judged || return
    upload=$(answered upload)
    [[ $(answered state) != received ]] || return 0
    case $upload in
        /*) ask "url = $(quoted "$WEBINAR_LIVE_SITE$upload")" "upload-file = $(quoted "$file")" \
            "header = $(quoted "Authorization: $(signature PUT "$upload" "$size" "$sum")")" ;;
        http*) ask "url = $(quoted "$upload")" "upload-file = $(quoted "$file")" ;;
        *) problem='the site does not say where to put it.'; return 1 ;;
    esac
    [[ $status == 20? ]] || { problem="the file is not taken, $status: $body"; return 1; }
    announce "$1" "$json,\"sent\":true}"
    judged || return
    [[ $(answered state) == received ]] || { problem='the site has not got all of it.'; return 1; }
}

# The folder's name, which Jibri chooses by chance, and the file's.
source_of() {
    local name=${1%/*}
    name="${name##*/}/${1##*/}"
    printf '%.200s' "${name//[^A-Za-z0-9.\/_-]/-}"
}

# Whether the site goes on; another answer is judged by its code, because a proxy may say anything.
judged() {
    [[ $status != 200 ]] || return 0
    problem="the site answers $status: $body"
    case $status-$(answered code) in
        404-recorded_room_not_found | 409-recording_exists | 400-*) return 2 ;;
        *) return 1 ;;
    esac
}
