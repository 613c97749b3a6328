public import PostgreSQL

/// Looks at the database as a program would use it, from the connection up to each statement.
public struct DatabaseCheck {
    let options: ConnectionOptions
    let database: Connection
    let role: String
    private let statementsInUse: [Statement]
    private let isNotified: Bool

    /// The SQL that is in use, in one text.
    var sqlInUse: String { statementsInUse.map(\.sql).joined(separator: "\n") }

    /// - Parameters:
    ///   - options: the connection's, with the role that the program should run as.
    ///   - statements: all that it runs.
    ///   - isNotified: whether notifications wake it.
    public init(_ options: ConnectionOptions, statements: [Statement], isNotified: Bool = false) {
        self.options = options
        database = Connection(options)
        role = options.role ?? ""
        statementsInUse = statements
        self.isNotified = isNotified
    }

    /// A line for each thing looked at, in the order in which they depend upon each other.
    public func findings() -> [Finding] {
        do throws(PostgreSQLError) {
            let pooling = try pooling()
            let notifications = isNotified ? [notifications()] : []
            // Statements prepared now would be others' tomorrow.
            if pooling.isFailure { return [.ok("database"), pooling] + notifications }
            try database.connect()
            return [.ok("database"), pooling] + notifications + timeouts()
                + [schemaVersion(), rights(), writability()]
                + searchPath() + triggers() + rowSecurity() + sequences() + functions() + indexes() + statements()
        } catch {
            return [.failure("database: \(error)")]
        }
    }

    private func schemaVersion() -> Finding {
        do throws(PostgreSQLError) {
            return try database.run(SchemaVersion())
                ? .ok("schema: change \(SchemaVersion.required) is deployed")
                : .failure("schema: change \(SchemaVersion.required) is not deployed: deploy sql/ (see sql/README.md)")
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

    /// Explains each statement: the planner checks that its tables, columns and rights are there, and
    /// nothing is read or written.
    private func statements() -> [Finding] {
        statementsInUse.map { statement in
            do throws(PostgreSQLError) {
                let explain = Statement(name: "explain_\(statement.name)", sql: "EXPLAIN \(statement.sql)")
                let parameters = (1...99).prefix { statement.sql.contains("$\($0)") }.map { _ in Parameter.null }
                _ = try database.execute(explain, parameters)
                return .ok("statement \(statement.name)")
            } catch {
                return .failure("statement \(statement.name): \(error)")
            }
        }
    }

    /// A relation's name as any login finds it. By its own search path a role that is named as our schema finds what is
    /// in there without being told where.
    ///
    /// - Parameter relation: what a statement calls a row of `pg_class`.
    static func spelling(of relation: String) -> String {
        "CASE \(relation).relnamespace WHEN to_regnamespace('webinar_live') THEN format('webinar_live.%I', \(relation).relname) "
            + "ELSE \(relation).oid::regclass::text END"
    }
}
