public import PostgreSQL

/// Looks at the database as a program would use it, from the connection up to each statement.
public struct DatabaseCheck {
    private let database: Connection
    private let role: String
    private let statementsInUse: [Statement]

    /// - Parameters:
    ///   - database: the connection's options, with the role that the program should run as.
    ///   - statements: all that it runs.
    public init(_ options: ConnectionOptions, statements: [Statement]) {
        database = Connection(options)
        role = options.role ?? ""
        statementsInUse = statements
    }

    /// A line for each thing looked at, in the order in which they depend upon each other.
    public func findings() -> [Finding] {
        do throws(PostgreSQLError) {
            try database.connect()
        } catch {
            return [.failure("database: \(error)")]
        }
        return [.ok("database")] + [schemaVersion(), rights(), writability()] + statements()
    }

    private func schemaVersion() -> Finding {
        do throws(PostgreSQLError) {
            let deployed = try database.execute(Self.schemaVersion, [.text(SchemaVersion.required)])
            return deployed.count == 0
                ? .failure("schema: change \(SchemaVersion.required) is not deployed: deploy sql/ (see sql/README.md)")
                : .ok("schema: change \(SchemaVersion.required) is deployed")
        } catch .refused(.undefinedTable, _, _) {
            return .failure("schema: not deployed: deploy sql/ (see sql/README.md)")
        } catch .refused(.insufficientPrivilege, _, _) {
            return .failure(
                "schema: this login may not read Sqitch's registry: deploy sql/, and grant \(role) to it"
            )
        } catch {
            return .failure("schema: \(error)")
        }
    }

    private func rights() -> Finding {
        do throws(PostgreSQLError) {
            let (taken, login) = try database.execute(Self.rights).only { columns throws(PostgreSQLError) in
                (try columns.next(String.self), try columns.next(String.self))
            }
            if taken == role { return .ok("rights: \(login) runs as \(role)") }
            return .warning(
                "rights: \(login) runs with rights of its own, more than it needs: "
                    + "GRANT \(role) TO \(login)")
        } catch {
            return .failure("rights: \(error)")
        }
    }

    private func writability() -> Finding {
        do throws(PostgreSQLError) {
            let isStandby = try database.execute(Self.standby).only { columns throws(PostgreSQLError) in
                try columns.next(Bool.self)
            }
            return isStandby
                ? .failure("primary: this server is a read-only standby: add target_session_attrs=read-write")
                : .ok("primary")
        } catch {
            return .failure("primary: \(error)")
        }
    }

    /// Explains each statement: the planner checks that its tables, columns and rights are there, and
    /// nothing is read or written.
    private func statements() -> [Finding] {
        statementsInUse.map { statement in
            do throws(PostgreSQLError) {
                let explain = Statement(name: "explain_\(statement.name)", sql: "EXPLAIN \(statement.sql)")
                let parameters = (1...9).prefix { statement.sql.contains("$\($0)") }.map { _ in Parameter.null }
                _ = try database.execute(explain, parameters)
                return .ok("statement \(statement.name)")
            } catch {
                return .failure("statement \(statement.name): \(error)")
            }
        }
    }

    private static let schemaVersion = Statement(
        name: "check_schema_version",
        sql: "SELECT change FROM sqitch.changes WHERE project = 'webinar_live' AND change = $1"
    )

    private static let rights = Statement(name: "check_rights", sql: "SELECT current_user, session_user")

    private static let standby = Statement(name: "check_standby", sql: "SELECT pg_is_in_recovery()")
}
