# shellcheck shell=bash
# The schema and the demo data.

# deploy_schema: by the login of WEBINAR_LIVE_DEPLOY_DATABASE, else of WEBINAR_LIVE_DATABASE.
deploy_schema() {
    local services=$secrets/pg_service.conf
    # Sqitch takes no conninfo, but libpq under it reads a service file.
    (umask 077 && "$program" service-file >"$services") || fail "the schema is not deployed."
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
