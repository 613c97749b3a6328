# What stands in for the programs that the page calls: a Django that prints what the real one does, and a psql that stops
# at the first error. Sourced before the page's commands, in sql/.
# shellcheck shell=bash

python() {
    case $2 in
        sqlflush) cat tests/page/sqlflush.sql ;;
        migrate) psql -c "$migration" ;;
    esac
}

psql() { command psql -qX -v ON_ERROR_STOP=1 "$@"; }
