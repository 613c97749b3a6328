import FoundationEssentials

/// Reads settings one by one from the environment and from the files that it names.
struct SettingsReader {
    let environment: [String: String]

    /// Looks at every setting, also at those that the program at hand does not use: all read one environment, and
    /// a mistake shows at the first start of any of them.
    ///
    /// - Parameter needsKeys: `false` for a program that does without what is required of all others: it is given less.
    /// - Throws: ``SettingsError/unknown(variable:)`` for a variable with our prefix that is no setting, whose
    ///   default would hold unnoticed; else the first error found.
    init(environment: [String: String], needsKeys: Bool = true) throws(SettingsError) {
        let known = SettingTable.rows.flatMap(\.variables)
        let unknown = environment.keys.filter { $0.hasPrefix(SettingTable.prefix) && !known.contains($0) }
        if let variable = unknown.min() { throw .unknown(variable: variable) }
        self.environment = environment
        for row in SettingTable.rows where needsKeys || !row.isRequired { try row.check(self) }
    }

    func value<Value>(_ setting: Setting<Value>) throws(SettingsError) -> Value {
        let text = try text(setting)
        if text.isEmpty, setting.isRequired { throw .missing(setting.name, file: setting.fileName) }
        let kind = setting.kind
        if let value = kind.parse(text) { return value }
        throw setting.isSecret
            ? .invalidSecret(setting.name, reason: kind.complaint?(text) ?? "it is not \(kind.expected)")
            : .invalid(setting.name, value: text, expected: kind.expected)
    }

    /// nil for a setting that is unset or empty and has no default.
    func valueIfGiven<Value>(_ setting: Setting<Value>) throws(SettingsError) -> Value? {
        try text(setting).isEmpty ? nil : value(setting)
    }

    /// The first one's value if it is given, else the other's.
    func value<Value>(_ first: Setting<Value>, else other: Setting<Value>) throws(SettingsError) -> Value {
        if let value = try valueIfGiven(first) { return value }
        return try value(other)
    }

    /// The setting's text, its default where it is unset or empty.
    private func text(_ setting: some SettingRow) throws(SettingsError) -> String {
        let value = environment[setting.name] ?? ""
        let path = setting.isSecret ? environment[setting.fileName] ?? "" : ""
        switch (value.isEmpty, path.isEmpty) {
        case (true, true): return setting.defaultValue
        case (false, true): return value
        case (true, false): return try contents(setting, path: path)
        case (false, false): throw .givenTwice(setting.name, file: setting.fileName)
        }
    }

    /// The file without its final newline, which editors add and keys do not have.
    private func contents(_ setting: some SettingRow, path: String) throws(SettingsError) -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unreadableFile(variable: setting.fileName, path: path)
        }
        let text = String(decoding: data, as: UTF8.self)
        return text.last == "\n" || text.last == "\r\n" ? String(text.dropLast()) : text
    }
}
