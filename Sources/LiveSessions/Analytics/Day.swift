import WebAPI

/// A day of the calendar, in UTC.
struct Day: Comparable {
    /// Days since 1970-01-01.
    let number: Int64

    /// `2026-11-23`
    var text: String {
        let (year, month, day) = Self.date(number)
        return "\(Self.digits(year, 4))-\(Self.digits(month, 2))-\(Self.digits(day, 2))"
    }

    static func < (one: Day, other: Day) -> Bool { one.number < other.number }

    func adding(days: Int64) -> Day { Day(number: number + days) }
}

extension Day {
    /// - Parameter text: as ``text`` writes it; nil for what is no day of the years from 1900 to 9999.
    init?(text: String) {
        guard
            let parts = text.wholeMatch(of: /([0-9]{4})-([0-9]{2})-([0-9]{2})/)?.output,
            let year = Int64(parts.1), let month = Int64(parts.2), let day = Int64(parts.3),
            year >= 1900, (1...12).contains(month)
        else { return nil }
        self.init(number: Self.number(year, month, day))
        guard self.text == text else { return nil }
    }

    /// Of the Gregorian calendar, counted in years that begin in March, so that a leap day is a year's last.
    private static func number(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let (months, year) = ((month + 9) % 12, month > 2 ? year : year - 1)
        return year * 365 + year / 4 - year / 100 + year / 400 + (months * 153 + 2) / 5 + day - 1 - epoch
    }

    private static func date(_ number: Int64) -> (Int64, Int64, Int64) {
        let days = number + epoch
        let (era, day) = (days / daysInEra, days % daysInEra)
        let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
        let ofYear = day - (year * 365 + year / 4 - year / 100)
        let months = (ofYear * 5 + 2) / 153
        let month = months < 10 ? months + 3 : months - 9
        return (era * 400 + year + (month <= 2 ? 1 : 0), month, ofYear - (months * 153 + 2) / 5 + 1)
    }

    /// Days from the first of March of the year 0 to 1970-01-01.
    private static let epoch: Int64 = 719_468
    /// Four hundred years.
    private static let daysInEra: Int64 = 146_097

    private static func digits(_ number: Int64, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }
}

extension FieldRule<Day> {
    /// `YYYY-MM-DD`
    static var day: FieldRule {
        FieldRule(.string(format: "date", pattern: "^(19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$")) {
            value throws(FieldError) in
            guard case .string(let text) = value, let day = Day(text: text) else {
                throw FieldError("Date has wrong format. Use one of these formats instead: YYYY-MM-DD.")
            }
            return day
        }
    }
}
