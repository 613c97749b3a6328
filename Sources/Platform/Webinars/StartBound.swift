import FoundationEssentials
import WebAPI

/// A moment that starts of webinars are compared with, in UTC as their columns are.
struct StartBound: Equatable {
    /// `2026-11-23`
    let date: String
    /// `10:00:00`, with a fraction of a second where one was named.
    let time: String
}

extension JSONSchema {
    /// A day or a moment; seconds and offset may be left out, which RFC 3339 has no name for.
    fileprivate static let startBound = any(of: [
        string(format: "date", pattern: "^(19|[2-9][0-9])"),
        string(
            format: "date-time",
            pattern: "^(19|[2-9][0-9])[0-9-]{8}T[0-9:]{6}[0-5][0-9](\\.[0-9]{1,6})?(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9])$"),
    ])
}

extension FieldRule<StartBound> {
    /// ISO 8601: a moment with its offset from UTC, or without one for UTC itself, or a day for its first moment.
    static var startBound: FieldRule {
        FieldRule(.startBound) { value throws(FieldError) in
            guard case .string(let text) = value, let parts = text.wholeMatch(of: form)?.output,
                (try? FieldRule<String>.date.parse(.string(String(parts.1)))) != nil,
                let moment = utc("\(parts.1)T\(parts.2 ?? "00:00"):\(parts.3 ?? "00")Z"),
                let bound = WebinarMoment.iso8601(moment - offset(parts.5))
            else { throw .wrongMoment }
            return StartBound(
                date: String(bound.prefix(10)), time: "\(bound.dropFirst(11).dropLast())\(parts.4 ?? "")")
        }
    }

    /// - Returns: seconds since 1970; nil for what is no moment.
    private static func utc(_ text: String) -> Int64? {
        (try? Date(text, strategy: .iso8601)).map { Int64($0.timeIntervalSince1970) }
    }

    /// - Parameter text: `+05:30`, `-0800`, `Z`, or nothing
    /// - Returns: seconds
    private static func offset(_ text: Substring?) -> Int64 {
        guard let text, let sign = text.first, sign != "Z" else { return 0 }
        let digits = text.filter(\.isNumber)
        let (hours, minutes) = (Int64(digits.prefix(2)) ?? 0, Int64(digits.suffix(2)) ?? 0)
        return (hours * 60 + minutes) * (sign == "-" ? -60 : 60)
    }

    /// Day, `hh:mm`, seconds, their fraction, offset.
    private static var form: Regex<(Substring, Substring, Substring?, Substring?, Substring?, Substring?)> {
        /([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T((?:[01][0-9]|2[0-3]):[0-5][0-9])(?::([0-5][0-9])(\.[0-9]{1,6})?)?(Z|[+-](?:0[0-9]|1[0-4]):?[0-5][0-9])?)?/
    }
}

extension FieldError {
    fileprivate static let wrongMoment = FieldError(
        "Datetime has wrong format. Use one of these formats instead: "
            + "YYYY-MM-DD, YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].")
}
