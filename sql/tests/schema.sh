# The whole schema, for a DBA to read. Sourced by run and schema.
# shellcheck shell=bash

# What the present database holds, without pg_dump's headings, versions and keys, and without what is not ours.
print_schema() {
    echo '-- What a deploy on an empty database makes, as PostgreSQL 15 dumps it. Made by sql/tests/schema: not to be edited.'
    pg_dump --schema-only --no-owner --exclude-schema=sqitch |
        grep -Ev '^(--|\\(un)?restrict |(SET|SELECT pg_catalog.set_config).*;$|(CREATE|COMMENT ON) EXTENSION .*pgtap)' |
        cat -s
}

is_the_schema_on_record() {
    [[ $(pg_dump --version) =~ \ 15\. ]] || return 0
    print_schema | diff "$tests/../schema.sql" - || fail 'schema.sql is another schema: sql/tests/schema prints this one.'
}
