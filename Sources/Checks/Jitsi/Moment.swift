import Glibc

/// A moment in UTC as others write it.
enum Moment {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// - Parameter text: a day, a month's English name, a year and a time, in any order and with more beside them:
    ///   `Thu, 26 Nov 2026 07:38:30 GMT` (RFC 9110, section 5.6.7), `Nov 26 07:38:30 2026 GMT` (OpenSSL).
    /// - Returns: seconds since 1970; nil for another form.
    static func parse(_ text: String) -> Int64? {
        var parts = tm()
        var found = 0
        for word in text.split(whereSeparator: { " ,".contains($0) }) {
            let clock = word.split(separator: ":").compactMap { CInt($0) }
            if clock.count == 3 {
                (parts.tm_hour, parts.tm_min, parts.tm_sec) = (clock[0], clock[1], clock[2])
            } else if let month = months.firstIndex(of: String(word)) {
                parts.tm_mon = CInt(month)
            } else if let number = CInt(word) {
                if number > 31 { parts.tm_year = number - 1900 } else { parts.tm_mday = number }
            } else {
                continue
            }
            found += 1
        }
        return found == 4 ? Int64(timegm(&parts)) : nil
    }
}
