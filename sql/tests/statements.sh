# The programs' statements. Sourced by run.
# shellcheck shell=bash

# As psql reads them: each is prepared under its name, and noted with the role that executes it.
print_statements() {
    local program=${WEBINAR_LIVE:-$tests/../../.build/release/webinar-live}
    [[ -x $program ]] || fail "$program is not built."
    "$program" statements | sed -E "s/^-- (\w+): .*, role (\w+)\$/INSERT INTO statement_role VALUES ('\1', '\2');/"
}
