/// What this program needs of the schema.
enum SchemaVersion {
    /// The newest change of `sql/sqitch.plan` that it relies upon.
    static let required = "grant_webinar_live_sign_in"
}
