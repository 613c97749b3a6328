public import PostgreSQL

/// The setting of who deploys the schema.
public struct DeploySettings: Sendable {
    /// Of the login that may change the schema.
    public let conninfo: Conninfo

    /// - Parameter environment: the process's environment; variables without the prefix are left alone.
    /// - Throws: the first ``SettingsError`` found.
    public init(environment: [String: String]) throws(SettingsError) {
        let reader = try SettingsReader(environment: environment)
        conninfo = try reader.value(SettingTable.deployDatabase, else: SettingTable.database)
    }

    /// A connection by this login, for what an operator does by hand.
    public var database: ConnectionOptions {
        ConnectionOptions(conninfo: conninfo, applicationName: "webinar-live", statementTimeout: .seconds(60))
    }
}
