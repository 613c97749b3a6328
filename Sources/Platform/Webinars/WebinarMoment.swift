import FoundationEssentials

/// When a webinar begins and ends: in the years from 1900 to 9999, which every client can read.
enum WebinarMoment {
    /// Seconds since 1970.
    static let all: ClosedRange<Int64> = -2_208_988_800...253_402_300_799

    /// - Parameter seconds: since 1970.
    /// - Returns: nil for any other moment, of a row that the platform made.
    static func iso8601(_ seconds: Int64) -> String? {
        guard all.contains(seconds) else { return nil }
        return Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
    }
}
