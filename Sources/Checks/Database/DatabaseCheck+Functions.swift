import PostgreSQL

/// Whether the role may call what its statements call.
extension DatabaseCheck {
    /// To explain a statement shows a missing right of a table, but not always of a function: without parameters the
    /// planner may leave its call out.
    func functions() -> [Finding] {
        do throws(PostgreSQLError) {
            let remedies = try database.run(ClosedFunctions(sql: sqlInUse))
            return remedies.isEmpty
                ? [.ok("functions")]
                : remedies.map {
                    .failure("functions: \(role) may not call one, so that the requests which need it fail: \($0)")
                }
        } catch {
            return [.failure("functions: \(error)")]
        }
    }
}

/// What opens each. Those that act as their owner are for our roles alone, the others for everybody.
/// - $1 the SQL that is in use
private struct ClosedFunctions: Query {
    static let statement = Statement(
        name: "check_closed_functions",
        sql: """
            SELECT format('GRANT EXECUTE ON FUNCTION webinar_live.%I(%s) TO %s', p.proname, oidvectortypes(p.proargtypes),
                          CASE WHEN p.prosecdef THEN quote_ident(current_user) ELSE 'PUBLIC' END)
              FROM pg_catalog.pg_proc      AS p
              JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
             WHERE n.nspname = 'webinar_live'
               AND strpos($1, 'webinar_live.' || p.proname || '(') > 0
               AND NOT has_function_privilege(p.oid, 'EXECUTE')
             ORDER BY 1
            """
    )

    let sql: String

    var parameters: [Parameter] { [.text(sql)] }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [String] {
        try rows.map { columns throws(PostgreSQLError) in try columns.next() }
    }
}
