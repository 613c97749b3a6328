import PostgreSQL

/// Row-level security: a statement whose rows a policy hides succeeds, and finds nothing.
extension DatabaseCheck {
    /// A failure for each table where no policy lets the role do what it has the right to, and a warning where one
    /// does under a condition, which may be meant. Our triggers and views act as who owns them, and are judged as such.
    func rowSecurity() -> [Finding] {
        do throws(PostgreSQLError) {
            let tables = try database.run(HiddenRows(sql: sqlInUse))
            return tables.isEmpty ? [.ok("rows")] : tables.map(\.finding)
        } catch {
            return [.failure("rows: \(error)")]
        }
    }
}

/// A table whose rows are not all there for the role.
private struct SecuredTable {
    let name: String
    let role: String
    let commands: String
    let hasPolicy: Bool
    /// A restrictive policy that lets nothing pass, whatever others say.
    let shutBy: String?

    var finding: Finding {
        if let shutBy {
            return .failure(
                "rows: the restrictive policy \(shutBy) hides every row from \(role), by \(commands) on \(name): "
                    + "DROP POLICY \(shutBy) ON \(name)")
        }
        return hasPolicy
            ? .warning(
                "rows: policies on \(name) are for some rows alone (\(commands)): what they hide is not there for "
                    + "\(role)")
            : .failure(
                "rows: row-level security hides every row from \(role), by \(commands) on \(name): "
                    + "CREATE POLICY \(role) ON \(name) TO \(role) USING (true)")
    }
}

/// Rows may pass where a permissive policy says so, and all of them where it has no condition and no restrictive one
/// stands beside it (PostgreSQL manual, section 5.8).
///
/// - $1 the SQL that is in use: of a table that it does not name, rows may be hidden
private struct HiddenRows: Query {
    static let statement = Statement(
        name: "check_hidden_rows",
        sql: """
            WITH actor AS (
                SELECT r.oid::regrole AS role, $1 AS sql
                  FROM pg_catalog.pg_roles AS r
                 WHERE r.rolname = current_user
                 UNION ALL
                -- What a function does it does as who calls it, or as its owner.
                SELECT CASE WHEN p.prosecdef THEN p.proowner ELSE r.oid END, p.prosrc
                  FROM pg_catalog.pg_proc      AS p
                  JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
                  JOIN pg_catalog.pg_roles     AS r ON r.rolname = current_user
                 WHERE n.nspname = 'webinar_live'
                   AND (p.prosecdef OR strpos($1, 'webinar_live.' || p.proname || '(') > 0)
                 UNION ALL
                SELECT v.relowner, pg_get_viewdef(v.oid)
                  FROM pg_catalog.pg_class     AS v
                  JOIN pg_catalog.pg_namespace AS n ON n.oid = v.relnamespace
                 WHERE n.nspname = 'webinar_live'
                   AND v.relkind = 'v'
            ), used AS (
                SELECT DISTINCT actor.role, c.oid, may.*
                  FROM actor
                  JOIN pg_catalog.pg_roles AS r ON r.oid = actor.role AND NOT (r.rolsuper OR r.rolbypassrls)
                  JOIN pg_catalog.pg_class AS c ON c.relrowsecurity AND strpos(actor.sql, c.relname) > 0
                 CROSS JOIN (VALUES (1, 'SELECT', 'r'),
                                    (2, 'INSERT', 'a'),
                                    (3, 'UPDATE', 'w'),
                                    (4, 'DELETE', 'd')) AS may (place, command, letter)
                 WHERE (c.relforcerowsecurity OR NOT pg_has_role(actor.role, c.relowner, 'USAGE'))
                   AND CASE may.command
                            WHEN 'DELETE' THEN has_table_privilege(actor.role, c.oid, 'DELETE')
                            ELSE has_any_column_privilege(actor.role, c.oid, may.command)
                       END
            ), policy AS (
                SELECT p.polrelid,
                       p.polname::text,
                       p.polcmd,
                       p.polroles,
                       p.polpermissive,
                       'false' IN (pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) IS TRUE
                       AS is_shut,
                       coalesce(pg_get_expr(p.polqual, p.polrelid), 'true') = 'true'
                       AND coalesce(pg_get_expr(p.polwithcheck, p.polrelid), 'true') = 'true' AS is_open
                  FROM pg_catalog.pg_policy AS p
            ), judged AS (
                SELECT used.role,
                       used.oid,
                       used.place,
                       used.command,
                       coalesce(bool_or(p.polpermissive AND NOT p.is_shut), false) AS has_policy,
                       min(p.polname) FILTER (WHERE NOT p.polpermissive AND p.is_shut) AS shut_by,
                       coalesce(bool_or(p.polpermissive AND p.is_open), false)
                       AND NOT coalesce(bool_or(NOT p.polpermissive AND NOT p.is_open), false) AS shows_all
                  FROM used
                  LEFT JOIN policy AS p
                         ON p.polrelid = used.oid
                        AND p.polcmd IN (used.letter, '*')
                        AND EXISTS (SELECT
                                      FROM unnest(p.polroles) AS named
                                     WHERE named = 0
                                        OR pg_has_role(used.role, named, 'USAGE'))
                 GROUP BY used.role, used.oid, used.place, used.command
            )
            SELECT \(DatabaseCheck.spelling(of: "c")),
                   role,
                   string_agg(command, ', ' ORDER BY place),
                   has_policy,
                   quote_ident(shut_by)
              FROM judged
              JOIN pg_catalog.pg_class AS c USING (oid)
             WHERE NOT shows_all
             GROUP BY role, c.oid, c.relnamespace, c.relname, has_policy, shut_by
             ORDER BY 1, 2, 4, 5
            """
    )

    let sql: String

    var parameters: [Parameter] { [.text(sql)] }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [SecuredTable] {
        try rows.map { columns throws(PostgreSQLError) in
            SecuredTable(
                name: try columns.next(), role: try columns.next(), commands: try columns.next(),
                hasPolicy: try columns.next(), shutBy: try columns.nextIfPresent())
        }
    }
}
