import PostgreSQL

/// What the program may do, by its role and at this server.
extension DatabaseCheck {
    func rights() -> Finding {
        do throws(PostgreSQLError) {
            let login = try database.run(LookUpLogin(role: role))
            if login.runsAs == role { return .ok("rights: \(login.name) runs as \(role)") }
            if let other = login.otherRole {
                return .failure(
                    "rights: \(login.name) is a login of \(other), not of \(role): use the one that is meant for "
                        + "this program")
            }
            let remedy =
                options.preparesStatements
                ? "GRANT \(role) TO \(login.name)"
                : "GRANT \(role) TO \(login.name); ALTER ROLE \(login.name) SET role = \(role)"
            return .warning("rights: \(login.name) runs with rights of its own, more than it needs: \(remedy)")
        } catch {
            return .failure("rights: \(error)")
        }
    }

    func writability() -> Finding {
        do throws(PostgreSQLError) {
            let server = try database.run(LookUpServer())
            if server.isStandby {
                return .failure(
                    "primary: this server is a read-only standby: add target_session_attrs=read-write")
            }
            return server.isReadOnly
                ? .failure("primary: transactions are read-only here: reset default_transaction_read_only")
                : .ok("primary")
        } catch {
            return .failure("primary: \(error)")
        }
    }
}

private struct Login {
    let name: String
    /// The role that statements are carried out as.
    let runsAs: String
    /// A role of another program of ours, where the login has that and not its own.
    let otherRole: String?
}

/// - $1 the role that the program should run as
private struct LookUpLogin: Query {
    static let statement = Statement(
        name: "check_login",
        sql: """
            SELECT session_user,
                   current_user,
                   (SELECT min(r.rolname)
                      FROM pg_catalog.pg_roles AS r
                     WHERE r.rolname IN ('webinar_live', 'webinar_live_sign_in', 'webinar_live_retention', 'webinar_live_events')
                       AND pg_has_role(session_user, r.oid, 'MEMBER')
                    HAVING NOT bool_or(r.rolname = $1))
            """
    )

    let role: String

    var parameters: [Parameter] { [.text(role)] }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> Login {
        try rows.only { columns throws(PostgreSQLError) in
            Login(name: try columns.next(), runsAs: try columns.next(), otherRole: try columns.nextIfPresent())
        }
    }
}

private struct LookUpServer: Query {
    static let statement = Statement(
        name: "check_server",
        sql: "SELECT pg_is_in_recovery(), current_setting('transaction_read_only')::boolean"
    )

    var parameters: [Parameter] { [] }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> (isStandby: Bool, isReadOnly: Bool) {
        try rows.only { columns throws(PostgreSQLError) in (try columns.next(), try columns.next()) }
    }
}
