# shellcheck shell=bash
# The schema and the demo data.

# deploy_schema CONNINFO
deploy_schema() {
    local services=$secrets/pg_service.conf
    # Sqitch takes no conninfo, but libpq under it reads a service file.
    (umask 077 && "$scripts/conninfo-to-service" webinar_live <<<"$1" >"$services") \
        || fail "the database to deploy to is no libpq conninfo or URI."
    (
        cd "$clone/sql"
        # Sqitch signs each change; a machine's root has neither name nor address.
        export SQITCH_FULLNAME=${SQITCH_FULLNAME-$(id -un)} SQITCH_EMAIL=${SQITCH_EMAIL-$(id -un)@localhost}
        export PGSERVICEFILE=$services PGSERVICE=webinar_live
        run_quietly "$log/sqitch.log" sqitch deploy --verify
    ) || fail "the schema could not be deployed; all that sqitch said is in $log/sqitch.log."
}

load_demo_data() {
    local role user hash
    make_demo_passwords
    for role in "${database_roles[@]}"; do
        run_quietly "$log/demo.log" psql_as_owner webinar_live -c "GRANT $role TO ${role}_worker" \
            || fail "the programs' logins could not be granted their roles."
    done
    {
        # By \set and not as arguments, which every user of the machine can read.
        while read -r user _ hash; do printf "\\\\set %s_password '%s'\n" "$user" "$hash"; done < <(demo_passwords)
        cat "$clone/sql/demo.sql"
    } | run_quietly "$log/demo.log" psql_as_owner webinar_live --file - \
        || fail "the demo data could not be loaded; see $log/demo.log."
}

# setting NAME: the value of a setting, or of the file that its _FILE form names.
setting() {
    local file=$1_FILE
    if [[ -n ${!file-} ]]; then cat "${!file}"; else printf '%s\n' "${!1-}"; fi
}

deploy_to_own_database() {
    local conninfo
    conninfo=$(setting WEBINAR_LIVE_DEPLOY_DATABASE)
    deploy_schema "${conninfo:-$(setting WEBINAR_LIVE_DATABASE)}"
}
