/// One line of numbers of a family: its name with its labels, as the text format spells it.
struct Series: Hashable {
    /// Such as `webinar_live_workers{pool="live"}`.
    let key: String

    init(_ family: MetricFamily, _ labels: [(name: String, value: String)]) {
        let pairs = labels.map { "\($0.name)=\"\(Self.escaped($0.value))\"" }
        key = pairs.isEmpty ? family.rawValue : "\(family.rawValue){\(pairs.joined(separator: ","))}"
    }

    /// As it stands in a file, of this version or of another.
    init(key: String) {
        self.key = key
    }

    /// nil for one that this version does not know.
    var family: MetricFamily? {
        MetricFamily(rawValue: String(key.prefix { $0 != "{" }))
    }

    /// Its labels between braces; empty for none.
    var labels: Substring {
        key.firstIndex(of: "{").map { key[key.index(after: $0)...].dropLast() } ?? ""
    }

    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
