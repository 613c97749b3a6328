/// One setting: a row of the table in the README.
struct Setting<Value: Sendable>: SettingRow {
    let name: String
    let defaultValue: String
    let isSecret: Bool
    let isRequired: Bool
    let kind: SettingKind<Value>
    private let explanation: String?

    /// - Parameters:
    ///   - name: the variable's, behind the prefix.
    ///   - defaultValue: what holds where the variable is unset or empty.
    ///   - isSecret: whether the value may be read from a file, whose path stands in the variable ``fileName``,
    ///     and is shown nowhere.
    ///   - explanation: goes on behind the unit of a number; nil where the kind says all.
    init(
        _ name: String, _ kind: SettingKind<Value>, default defaultValue: String = "",
        secret isSecret: Bool = false, required isRequired: Bool = false, _ explanation: String? = nil
    ) {
        self.name = SettingTable.prefix + name
        self.defaultValue = defaultValue
        self.isSecret = isSecret
        self.isRequired = isRequired
        self.kind = kind
        self.explanation = explanation
    }

    var meaning: String {
        guard let explanation else { return kind.expected }
        return (kind.unit.map { "\($0) " } ?? "") + explanation + (kind.range.map { ", \($0)" } ?? "")
    }

    func check(_ reader: SettingsReader) throws(SettingsError) {
        _ = try reader.value(self)
    }
}

/// What can be said of a setting whatever the type of its value.
protocol SettingRow: Sendable {
    var name: String { get }
    var defaultValue: String { get }
    var isSecret: Bool { get }
    var isRequired: Bool { get }
    var meaning: String { get }

    /// - Throws: ``SettingsError`` for a value that cannot be meant.
    func check(_ reader: SettingsReader) throws(SettingsError)
}

extension SettingRow {
    var fileName: String { name + "_FILE" }

    /// The variables that may stand in the environment.
    var variables: [String] { isSecret ? [name, fileName] : [name] }
}
