# shellcheck shell=bash
# The signing key, the key of certificates and the demo passwords: random, one set a data folder, made once.

# make_key NAME COMMAND…: what the command prints, kept for root and for the workers, whose group is the folder's.
make_key() {
    local key=$secrets/$1
    shift
    [[ -s $key ]] || (
        umask 027
        "$@" >"$key.new"
        chgrp "$(stat -c %G "$secrets")" "$key.new"
        mv "$key.new" "$key"
    )
}

make_signing_key() {
    make_key signing-key openssl rand -hex 32
    # A key of the site's own comes before ours.
    [[ -n ${WEBINAR_LIVE_JWT_KEY-}${WEBINAR_LIVE_JWT_KEY_FILE-} ]] || export WEBINAR_LIVE_JWT_KEY_FILE=$secrets/signing-key
}

# Certificates name the address where they are verified; where there is none, none are issued.
make_certificate_key() {
    [[ -z ${WEBINAR_LIVE_CERTIFICATE_KEY-}${WEBINAR_LIVE_CERTIFICATE_KEY_FILE-} && -n ${WEBINAR_LIVE_SITE-} ]] || return 0
    make_key certificate-key openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256
    export WEBINAR_LIVE_CERTIFICATE_KEY_FILE=$secrets/certificate-key
}

# What a recorder's host signs with. A key of the site's own comes before ours; without a place for recordings there is none.
make_recording_key() {
    [[ -n ${WEBINAR_LIVE_RECORDINGS_FOLDER-}${WEBINAR_LIVE_S3_ENDPOINT-} ]] || return 0
    make_key recording-key openssl rand -hex 32
    [[ -n ${WEBINAR_LIVE_RECORDING_KEY-}${WEBINAR_LIVE_RECORDING_KEY_FILE-} ]] || export WEBINAR_LIVE_RECORDING_KEY_FILE=$secrets/recording-key
}

demo_users=(host student guest admin)

# demo_passwords: one "user password hash" a line.
demo_passwords() { cat "$secrets/demo-passwords"; }

make_demo_passwords() {
    local user password hash
    [[ ! -s $secrets/demo-passwords ]] || return 0
    (
        umask 077
        for user in "${demo_users[@]}"; do
            password=$(openssl rand -hex 6)
            hash=$("$program" hash-password <<<"$password")
            printf '%s %s %s\n' "$user" "$password" "$hash"
        done >"$secrets/demo-passwords.new"
        mv "$secrets/demo-passwords.new" "$secrets/demo-passwords"
    )
}
