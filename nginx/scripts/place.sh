# shellcheck shell=bash
# Who runs what, and the folder that holds everything serve makes.

# As root, PostgreSQL and the workers get Debian's own users; otherwise all is the caller's.
choose_users() {
    if ((EUID == 0)); then
        web_user=www-data database_user=postgres
    else
        web_user=$(id -un) database_user=$(id -un)
    fi
}

# as_user USER COMMAND…
as_user() {
    local user=$1
    shift
    if ((EUID == 0)); then runuser -u "$user" -- "$@"; else "$@"; fi
}

# data_folder_for NAME: CLONE/NAME, or a folder elsewhere when that one cannot serve.
data_folder_for() {
    local wanted=$clone/$1 elsewhere=${XDG_STATE_HOME:-$HOME/.local/state}
    ((EUID != 0)) || elsewhere=/var/lib
    if [[ -z $(flaw_of "$wanted") ]]; then
        printf '%s\n' "$wanted"
    else
        # One folder a clone.
        printf '%s/webinar-live/%s\n' "$elsewhere" "$(cksum <<<"$wanted" | cut -d ' ' -f 1)"
    fi
}

# flaw_of DIR: why DIR cannot be the data folder; empty when it can.
flaw_of() {
    local dir=$1 user socket=$1/run/.s.PGSQL.5432
    [[ $dir =~ ^[A-Za-z0-9._/@+-]+$ ]] || { echo "its path has characters besides letters, digits and . _ / @ + -"; return; }
    # sockaddr_un holds 108 bytes, the last one is 0.
    ((${#socket} <= 107)) || { echo "its path is too long for a socket, by $((${#socket} - 107)) bytes"; return; }
    ((EUID != 0)) || stranger_on_the_way_to "$dir" || return 0
    while [[ ! -d $dir ]]; do dir=$(dirname "$dir"); done
    for user in "$web_user" "$database_user"; do
        # A user that a package still has to make is judged by its nearest relative.
        id "$user" >/dev/null 2>&1 || user=nobody
        as_user "$user" test -x "$dir" || { echo "the user $user cannot enter $dir"; return; }
    done
}

# stranger_on_the_way_to DIR: fails, and says who, where somebody else than root could lead root's hand elsewhere:
# by a link in place of a part of the path. Links that are there already are followed, each step of theirs as well.
stranger_on_the_way_to() {
    local mode owner group name
    while read -r mode owner group name; do
        # Of what is not there yet namei says no mode.
        [[ $mode =~ ^[dl][-rwxsStT]{9}$ ]] || continue
        [[ $owner == root ]] || { echo "on the way there, $name belongs to $owner"; return 1; }
        # In a sticky folder nobody can put anything in the place of what is root's.
        [[ $mode == l* || $mode == *[tT] ]] && continue
        [[ $mode != ????????w? && ($mode != ?????w???? || $group == root) ]] \
            || { echo "on the way there, others than root may write in $name"; return 1; }
    done < <(namei --modes --owners -- "$1")
}

choose_data_folder() {
    local flaw
    if [[ -n $data ]]; then
        # Judged by the links that it is reached through, too.
        data=$(realpath -ms -- "$data")
        flaw=$(flaw_of "$data")
        [[ -z $flaw ]] || fail "$data cannot hold the data: $flaw."
        data=$(realpath -m -- "$data")
        flaw=$(flaw_of "$data")
        [[ -z $flaw ]] || fail "$data cannot hold the data: $flaw."
    else
        data=$(data_folder_for .data)
        [[ $data == "$clone/.data" ]] || say "The data is in $data: $clone/.data cannot hold it ($(flaw_of "$clone/.data"))."
    fi
    run=$data/run log=$data/log secrets=$data/secrets
}

make_data_folder() {
    umask 022
    mkdir -p "$data" 2>/dev/null || fail "$data cannot be written by $(id -un)."
    ((EUID != 0)) || refuse_what_is_not_ours
    mkdir -p "$data"/{bin,nginx,portal} 2>/dev/null || fail "$data cannot be written by $(id -un)."
    # Sockets: only the users of the pool and of PostgreSQL come near them.
    make_folder "$run" 0750 "$database_user" "$web_user"
    make_folder "$log" 0750 "$database_user" "$web_user"
    # The workers read the signing key, nobody else.
    make_folder "$secrets" 0750 "$(id -un)" "$web_user"
    make_folder "$data/tls" 0700 "$(id -un)" "$(id -un)"
    choose_media_folder
    choose_recordings_folder
}

# Workers write pictures there, and nginx reads them. A platform keeps its own.
choose_media_folder() {
    if [[ -n $platform ]]; then
        unset WEBINAR_LIVE_MEDIA_FOLDER
    elif [[ -z ${WEBINAR_LIVE_MEDIA_FOLDER-} ]]; then
        export WEBINAR_LIVE_MEDIA_FOLDER=$data/media
        make_folder "$WEBINAR_LIVE_MEDIA_FOLDER" 0755 "$web_user" "$web_user"
    fi
}

# nginx writes recordings there, and workers remove them. A store that speaks S3 takes its place.
choose_recordings_folder() {
    [[ -z ${WEBINAR_LIVE_S3_ENDPOINT-} ]] || return 0
    [[ -n ${WEBINAR_LIVE_RECORDINGS_FOLDER-} ]] || export WEBINAR_LIVE_RECORDINGS_FOLDER=$data/recordings
    [[ $WEBINAR_LIVE_RECORDINGS_FOLDER != "$data/recordings" ]] || make_folder "$data/recordings" 0750 "$web_user" "$web_user"
}

# As root nothing is written through a link, or into what an unknown user keeps there. PostgreSQL has links of its own.
refuse_what_is_not_ours() {
    local part
    part=$(find -H "$data" -path "$data/postgresql/*" -prune \
        -o \( -type l -o ! -user root ! -user "$web_user" ! -user "$database_user" \) -print -quit)
    [[ -z $part ]] || fail "$part is a link or belongs to $(stat -c %U "$part"): root does not write there."
}

# make_folder DIR MODE USER GROUP-OF-USER
make_folder() {
    if ((EUID == 0)); then
        install -d -m "$2" -o "$3" -g "$(id -gn "$4")" "$1"
    else
        install -d -m "$2" "$1"
    fi
}

# One serve a folder. Descriptor 9 is closed for every child, so that none of them outlives the lock.
lock_data_folder() {
    exec 9>"$data/lock"
    flock -n 9 || fail "another nginx/serve uses $data; stop it, or choose another folder with --data."
}
