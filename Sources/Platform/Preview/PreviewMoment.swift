/// When a webinar begins, for readers of whom nobody knows the zone or the language.
enum PreviewMoment {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    private static let secondsOfDay: Int64 = 86_400

    /// `Tue 1 Dec 2026, 13:00 UTC`
    ///
    /// - Parameters:
    ///   - date: `2026-12-01`; nil for a day that no four digits name.
    ///   - time: `13:00:00`
    ///   - start: both as seconds since 1970, which was a Thursday.
    static func text(date: String?, time: String, start: Int64) -> String? {
        guard let parts = date?.split(separator: "-").compactMap({ Int($0) }), parts.count == 3 else { return nil }
        guard months.indices.contains(parts[1] - 1) else { return nil }
        let day = days[Int(((start - start.modulo(secondsOfDay)) / secondsOfDay).modulo(7))]
        return "\(day) \(parts[2]) \(months[parts[1] - 1]) \(parts[0]), \(time.prefix(5)) UTC"
    }
}

extension Int64 {
    /// What is left, never below zero.
    fileprivate func modulo(_ divisor: Int64) -> Int64 { ((self % divisor) + divisor) % divisor }
}
