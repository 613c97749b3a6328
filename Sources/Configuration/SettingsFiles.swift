import PostgreSQL

/// The files that a program reads because of its settings.
extension SettingsReader {
    /// Those of all settings, because every program looks at all of them, and those of its own connection.
    ///
    /// - Parameter database: as the program connects.
    func files(_ database: ConnectionOptions) -> [(name: String, path: String)] {
        let named = SettingTable.rows.filter(\.isSecret).compactMap { row in
            environment[row.fileName].map { (name: row.fileName, path: $0) }
        }
        return named.filter { !$0.path.isEmpty } + database.conninfo.files(environment: environment)
    }

    /// Those that the text of its connection names, or libpq's variables.
    ///
    /// - Parameter database: as the program connects.
    func connectionFiles(_ database: ConnectionOptions) -> [(name: String, path: String)] {
        database.conninfo.namedFiles(environment: environment)
    }
}
