# What must hold of deploy and revert, beyond what a test inside one database can see. Sourced by run.
# shellcheck shell=bash

deploys_twice() {
    local changes
    run_sqitch deploy
    run_sqitch deploy
    mapfile -t changes < <(cd "$tests/.." && sqitch plan --format format:%n.sql --no-headers)
    query -v registry=sqitch "${changes[@]/#/--file=$tests/../deploy/}" || fail 'a change cannot be deployed a second time.'
    run_sqitch verify
}

is_as_before() {
    dump --schema-only      >"$scratch/after.schema"
    dump --data-only | sort >"$scratch/after.data"
    diff "$scratch/before.schema" "$scratch/after.schema" || fail 'revert leaves another schema than was before.'
    diff "$scratch/before.data"   "$scratch/after.data"   || fail 'revert leaves other data than was before.'
}

load_demo() {
    query -v host_password=h -v student_password=s -v guest_password=g -v admin_password=a -f "$tests/../demo.sql"
}

# On an empty database the demo; elsewhere it must leave everything as it is.
fill() {
    local case=$1
    if [[ $case == empty ]]; then
        load_demo
        query -c "UPDATE webinars_event SET date = '2020-01-01', title = title || '.'" \
              -c 'DELETE FROM registrations_registration' \
              -c "UPDATE auth_user SET password = 'changed'"
        load_demo
        prove "$tests"/demo/*.sql
    else
        ! load_demo 2>/dev/null || fail 'the demo loads over webinars of the platform.'
        query -c "${used[$case]}"
    fi
}

keeps_data() {
    local case=$1
    run_sqitch deploy --no-verify
    fill "$case"
    run_sqitch revert -y

    sed -En 's/.*NOTICE:  (table|column) (.*) is kept: it holds data/\2/p' "$scratch/sqitch" |
        sort | paste -sd' ' >"$scratch/kept"
    diff <(echo "${kept[$case]}") "$scratch/kept" || fail 'revert keeps other things than those that hold data.'

    run_sqitch deploy
    query -c "${unused[$case]}"
    run_sqitch revert -y
    is_as_before
}

keeps_roles_of_others() {
    local role maker
    (($(count_roles) == ${#roles[@]})) || fail 'revert drops a role that was there before.'
    for role in "${roles[@]}"; do
        maker=$(PGOPTIONS='' query -c "SELECT shobj_description(to_regrole('$role'), 'pg_authid')")
        if [[ $maker == "$owner" ]]; then PGOPTIONS='' query -c "DROP ROLE $role"; fi
    done
}

# A role belongs to the cluster, a revert to one database.
shares_the_roles() {
    local role
    echo '== two databases of one cluster'
    if (($(count_roles) > 0)); then
        echo "skipped: this cluster has roles of the project's already"
        return
    fi
    create_database first
    run_sqitch deploy --no-verify
    create_database second
    run_sqitch deploy --no-verify
    run_sqitch revert -y
    for role in "${roles[@]}"; do
        grep -q "role $role is kept: another database uses it" "$scratch/sqitch" ||
            fail "revert does not say that it keeps the role $role."
    done

    export PGDATABASE=webinar_live_test_$$_first
    run_sqitch verify
    run_sqitch revert -y
    (($(count_roles) == 0)) || fail 'the last revert leaves a role.'
    echo 'ok'
}

# A platform that the login's search_path does not find is not deployed beside.
refuses_a_hidden_platform() {
    echo '== a platform in a schema where the login does not look'
    create_database hidden
    query -c 'CREATE SCHEMA school' -c 'SET search_path = school' -f "$tests/fixtures/platform.sql"
    ! (cd "$tests/.." && sqitch deploy) >"$scratch/sqitch" 2>&1 || fail 'a second platform is deployed beside the first.'
    grep -q 'auth_user stands in the schema school, where this login does not look' "$scratch/sqitch" ||
        fail 'it is not said in which schema the platform stands.'
    PGOPTIONS='-c search_path=school,public' run_sqitch deploy
    echo 'ok'
}

# On a table that an earlier revert kept, the DBA may have made an index of the same name.
keeps_an_index_of_the_dba() {
    echo "== an index of the DBA's"
    create_database index
    run_sqitch deploy --no-verify
    query -c "INSERT INTO auth_user (password, is_superuser, username, first_name, last_name, email, is_staff, is_active, date_joined)
              VALUES ('!', false, 'someone', '', '', '', false, true, now())"
    run_sqitch revert -y
    query -c 'CREATE INDEX auth_user_lower_email ON auth_user (lower(email))'
    run_sqitch deploy --no-verify
    run_sqitch revert -y
    [[ $(query -c "SELECT to_regclass('auth_user_lower_email') IS NOT NULL") == t ]] || fail "revert drops an index of the DBA's."
    echo 'ok'
}
