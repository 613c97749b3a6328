import PostgreSQL

extension ConnectionOptions {
    /// The options of one program's connection.
    ///
    /// - Parameter login: the setting of a login of its own, which may be left out.
    init(
        _ reader: SettingsReader, login: Setting<Conninfo> = SettingTable.database, role: String,
        as applicationName: String
    ) throws(SettingsError) {
        self.init(
            conninfo: try reader.value(login, else: SettingTable.database),
            applicationName: applicationName,
            role: role,
            statementTimeout: .milliseconds(try reader.value(SettingTable.statementTimeout)),
            preparesStatements: try reader.value(SettingTable.preparedStatements))
    }
}
