extension Conninfo {
    /// What libpq reads files for: its keyword, the variable that stands in for it, and its place at home (PostgreSQL
    /// manual, sections 34.1.2, 34.15 and 34.16).
    private static let filesOfKeywords = [
        (keyword: "passfile", variable: "PGPASSFILE", home: ".pgpass"),
        (keyword: "sslcert", variable: "PGSSLCERT", home: ".postgresql/postgresql.crt"),
        (keyword: "sslkey", variable: "PGSSLKEY", home: ".postgresql/postgresql.key"),
        (keyword: "sslrootcert", variable: "PGSSLROOTCERT", home: ".postgresql/root.crt"),
    ]

    /// The files that libpq would read for it, be they there or not.
    public func files(environment: [String: String]) -> [(name: String, path: String)] {
        Self.filesOfKeywords.compactMap { file in
            let path =
                named(file.keyword, file.variable, environment) ?? environment["HOME"].map { "\($0)/\(file.home)" }
            return path.map { (file.keyword, $0) }
        }
    }

    /// Those that somebody has named, and that should be there for this.
    public func namedFiles(environment: [String: String]) -> [(name: String, path: String)] {
        Self.filesOfKeywords.compactMap { file in
            named(file.keyword, file.variable, environment).map { (file.keyword, $0) }
        }
    }

    /// To libpq an empty value is none.
    private func named(_ keyword: String, _ variable: String, _ environment: [String: String]) -> String? {
        [keywords.first { $0.name == keyword }?.value, environment[variable]].compactMap(\.self).first { !$0.isEmpty }
    }
}
