# shellcheck shell=bash
# What a recording's folder tells: Jibri's metadata.json, and the file itself.

# metadata FOLDER NAME: a text or a number of the outermost object.
metadata() {
    tr -d '\n' 2>/dev/null <"$1/metadata.json" | sed -nE "s/.*\"$2\"[[:space:]]*:[[:space:]]*\"?([^\",}]*).*/\1/p"
}

# The last part of the meeting's address, without what follows it.
room_of() {
    local address
    address=$(metadata "$1" meeting_url)
    address=${address%%[?#]*}
    address=${address%/}
    [[ ${address##*/} =~ ^[A-Za-z0-9_-]{1,255}$ ]] && printf '%s' "${address##*/}"
}

# webinar_of FOLDER ROOM: what was passed when the recording was started, or the number in the room's name.
webinar_of() {
    local id
    id=$(metadata "$1" webinar_id)
    [[ $id =~ ^[0-9]{1,18}$ ]] || id=$(sed -nE 's/^[a-z]*_([0-9]{1,18})_[0-9a-f]+$/\1/ip' <<<"$2")
    [[ -n $id ]] && printf '%s' "$id"
}

# seconds_of FILE: empty where nobody can tell.
seconds_of() {
    local seconds
    seconds=$(ffprobe -v error -show_entries format=duration -of csv=p=0 "$1" 2>/dev/null) || return 0
    seconds=${seconds%%.*}
    [[ ! $seconds =~ ^[0-9]{1,6}$ ]] || printf '%s' "$seconds"
}

# start_of FILE SECONDS: Jibri writes to the last second; else its name has the moment, by this machine's clock.
start_of() {
    local end moment
    end=$(stat -c %Y -- "$1")
    if [[ -n $2 ]]; then
        printf '%s' $((end - $2))
    else
        moment=$(sed -nE 's/.*_([0-9]{4}-[0-9]{2}-[0-9]{2})-([0-9]{2})-([0-9]{2})-([0-9]{2})\.[a-z0-9]+$/\1 \2:\3:\4/p' <<<"${1##*/}")
        date +%s -d "${moment:-@$end}" 2>/dev/null || printf '%s' "$end"
    fi
}
