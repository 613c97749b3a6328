/// What these programs need of the schema.
enum SchemaVersion {
    /// The newest change of `sql/sqitch.plan` that they rely upon.
    static let required = "grant_webinar_live_events"
}
