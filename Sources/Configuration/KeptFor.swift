/// How long something is kept.
public enum KeptFor: Sendable, Equatable {
    /// Until somebody removes it.
    case ever
    /// So many days.
    case days(Int)

    /// 1 to 36500 days, a hundred years.
    static let range = 1...36_500

    init?(_ text: String) {
        if text == "forever" {
            self = .ever
        } else if let days = Int(text), Self.range.contains(days) {
            self = .days(days)
        } else {
            return nil
        }
    }
}

extension SettingKind<KeptFor> {
    static let keptFor = SettingKind(
        expected: "a whole number of days from 1 to 36500, or “forever”", parse: { KeptFor($0) })
}
