import FoundationEssentials
import PostgreSQL

/// Reads settings one by one from the environment and from the files that it names.
struct SettingsReader {
    private let environment: [String: String]

    /// - Throws: ``SettingsError/unknown(variable:)`` for a variable with our prefix that is no setting:
    ///   most likely a misspelt one, whose default would hold unnoticed.
    init(environment: [String: String]) throws(SettingsError) {
        let known = Setting.allCases.flatMap { $0.isSecret ? [$0.name, $0.fileName] : [$0.name] }
        let unknown = environment.keys.filter { $0.hasPrefix(Setting.prefix) && !known.contains($0) }
        if let variable = unknown.min() { throw .unknown(variable: variable) }
        self.environment = environment
    }

    /// The setting's value, its default where it is unset or empty.
    func text(_ setting: Setting) throws(SettingsError) -> String {
        let value = environment[setting.name] ?? ""
        let path = setting.isSecret ? environment[setting.fileName] ?? "" : ""
        switch (value.isEmpty, path.isEmpty) {
        case (true, true): return setting.defaultValue
        case (false, true): return value
        case (true, false): return try contents(setting, path: path)
        case (false, false): throw .givenTwice(setting)
        }
    }

    /// nil for a setting that is unset or empty and has no default.
    func textIfGiven(_ setting: Setting) throws(SettingsError) -> String? {
        let text = try text(setting)
        return text.isEmpty ? nil : text
    }

    /// - Parameter expected: completes the sentence “… must be”.
    func value<Value>(
        _ setting: Setting, _ expected: String, parse: (String) -> Value?
    ) throws(SettingsError) -> Value {
        let text = try text(setting)
        if let value = parse(text) { return value }
        throw setting.isSecret
            ? .invalidSecret(setting, reason: "it is not \(expected)")
            : .invalid(setting, value: text, expected: expected)
    }

    func number(_ setting: Setting, _ range: ClosedRange<Int>, _ unit: String) throws(SettingsError) -> Int {
        try value(setting, "a whole number of \(unit) from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    func conninfo(_ setting: Setting) throws(SettingsError) -> Conninfo {
        try value(setting, "a connection string or URI that libpq can read", parse: Conninfo.init)
    }

    func isOn(_ setting: Setting) throws(SettingsError) -> Bool {
        try value(setting, "“on” or “off”") { ["on": true, "off": false][$0] }
    }

    func list<Value>(
        _ setting: Setting, _ expected: String, parse: (String) -> Value?
    ) throws(SettingsError) -> [Value] {
        try value(setting, expected) { text in
            let parts = text.split(separator: ",").map { $0.trimmingPrefix(while: \.isWhitespace) }
            let values = parts.compactMap { parse(String($0)) }
            return values.count == parts.count ? values : nil
        }
    }

    /// The file without its final newline, which editors add and keys do not have.
    private func contents(_ setting: Setting, path: String) throws(SettingsError) -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unreadableFile(setting, path: path)
        }
        let text = String(decoding: data, as: UTF8.self)
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
