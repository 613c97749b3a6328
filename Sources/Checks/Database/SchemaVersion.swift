public import PostgreSQL

/// Whether the schema has what these programs need: the newest change of `sql/sqitch.plan` that they rely upon.
public struct SchemaVersion: Query {
    /// The change's name.
    public static let required = "grant_webinar_live_events"

    /// - $1 the change
    public static let statement = Statement(
        name: "check_schema_version",
        sql: "SELECT change FROM sqitch.changes WHERE project = 'webinar_live' AND change = $1"
    )

    /// The change that is required.
    public let parameters: [Parameter] = [.text(required)]

    /// A question about the change that is required.
    public init() {}

    /// Whether it is deployed.
    public static func read(_ rows: Rows) -> Bool { rows.count > 0 }
}
