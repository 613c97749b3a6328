import Checks
import FastCGI
public import PostgreSQL
public import WebAPI

/// Whether this process answers, and whether it can serve: for a balancer before several hosts, and for whoever watches.
///
/// They are no part of the API's table: nginx reaches them from the address for monitoring alone.
public struct HealthRoutes: RouteTable {
    private let database: Connection

    /// Routes that ask this database.
    public init(database: Connection) {
        self.database = database
    }

    /// For a description.
    public static let subject = Subject("Health", "Whether a process answers, and whether it can serve.")

    /// Both are for anyone who reaches them.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .open(.get, "/healthz/live", handlers?.live),
            .open(.get, "/healthz/ready", handlers?.ready),
        ]
    }

    private func live(_ call: Call) throws(HealthError) -> Response {
        .json(200, ["status": "live"])
    }

    /// Asks the database on the connection that requests use.
    private func ready(_ call: Call) throws(HealthError) -> Response {
        let isDeployed: Bool
        do {
            isDeployed = try database.run(SchemaVersion())
        } catch {
            throw HealthError(error)
        }
        guard isDeployed else { throw .schemaOutdated }
        return .json(200, ["status": "ready", "schema": .string(SchemaVersion.required)])
    }
}
