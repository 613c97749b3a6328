# shellcheck shell=bash
# The signing key, the key of certificates and the demo passwords: random, one set a data folder, made once.

make_signing_key() {
    local key=$secrets/signing-key
    [[ -s $key ]] || (
        umask 027
        openssl rand -hex 32 >"$key.new"
        # The workers' group comes from the folder's.
        chgrp "$(stat -c %G "$secrets")" "$key.new"
        mv "$key.new" "$key"
    )
    # A key of the site's own comes before ours.
    [[ -n ${WEBINAR_LIVE_JWT_KEY-}${WEBINAR_LIVE_JWT_KEY_FILE-} ]] || export WEBINAR_LIVE_JWT_KEY_FILE=$key
}

# Certificates name the address where they are verified; where there is none, none are issued.
make_certificate_key() {
    local key=$secrets/certificate-key
    [[ -z ${WEBINAR_LIVE_CERTIFICATE_KEY-}${WEBINAR_LIVE_CERTIFICATE_KEY_FILE-} && -n ${WEBINAR_LIVE_SITE-} ]] || return 0
    [[ -s $key ]] || (
        umask 027
        openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$key.new"
        chmod 0640 "$key.new"
        chgrp "$(stat -c %G "$secrets")" "$key.new"
        mv "$key.new" "$key"
    )
    export WEBINAR_LIVE_CERTIFICATE_KEY_FILE=$key
}

# What a recorder's host signs with. A key of the site's own comes before ours; without a place for recordings there is none.
make_recording_key() {
    local key=$secrets/recording-key
    [[ -n ${WEBINAR_LIVE_RECORDINGS_FOLDER-}${WEBINAR_LIVE_S3_ENDPOINT-} ]] || return 0
    [[ -s $key ]] || (
        umask 027
        openssl rand -hex 32 >"$key.new"
        chgrp "$(stat -c %G "$secrets")" "$key.new"
        mv "$key.new" "$key"
    )
    [[ -n ${WEBINAR_LIVE_RECORDING_KEY-}${WEBINAR_LIVE_RECORDING_KEY_FILE-} ]] || export WEBINAR_LIVE_RECORDING_KEY_FILE=$key
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
