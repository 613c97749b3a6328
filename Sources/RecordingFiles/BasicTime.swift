/// A moment of UTC in the basic format of ISO 8601, `20261126T172004Z`.
struct BasicTime {
    /// `20261126`
    let day: String
    /// The whole.
    let text: String

    /// - Parameter seconds: since 1970.
    init(_ seconds: Int64) {
        let (days, rest) = (seconds / 86_400, seconds % 86_400)
        // Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, civil_from_days.
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        day =
            Self.digits(year, 4) + Self.digits(month, 2) + Self.digits(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, 2)
        text = "\(day)T\(Self.digits(rest / 3_600, 2))\(Self.digits(rest / 60 % 60, 2))\(Self.digits(rest % 60, 2))Z"
    }

    private static func digits(_ number: Int64, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }
}
