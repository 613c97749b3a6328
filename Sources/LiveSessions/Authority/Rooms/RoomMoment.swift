import WebAPI

/// A moment as a Jitsi server tells it.
struct RoomMoment: Equatable {
    /// Since 1970, to the year 9999.
    let milliseconds: Int64

    /// - Returns: nil for what is no such moment.
    init?(milliseconds: Double) {
        guard (0...Double(Self.latest)).contains(milliseconds) else { return nil }
        self.milliseconds = Int64(milliseconds)
    }

    /// The last second of the year 9999.
    fileprivate static let latest: Int64 = 253_402_300_799_000
}

extension JSONSchema {
    /// - Parameter unit: milliseconds.
    fileprivate static func moment(unit: Double) -> JSONSchema {
        number(0...(Double(RoomMoment.latest) / unit).rounded(.down))
    }

    /// A name that is cut where it is too long.
    fileprivate static let told = textOrNumber(pattern: "[^\\u0000]")
}

extension FieldRule<RoomMoment> {
    /// - Parameter unit: milliseconds.
    static func moment(unit: Double) -> FieldRule {
        FieldRule(.moment(unit: unit)) { value throws(FieldError) in
            guard
                case .number(let text) = value, let number = Double(text),
                let moment = RoomMoment(milliseconds: number * unit)
            else { throw FieldError("Expected a moment since 1970.") }
            return moment
        }
    }
}

extension FieldRule<String> {
    /// A name that the server gives, or that a person gave there: cut rather than refused, and without what
    /// PostgreSQL's text cannot hold.
    static var told: FieldRule {
        FieldRule(.told) { value throws(FieldError) in
            guard let text = value.plainText else { throw FieldError("Not a valid string.") }
            var kept = String.UnicodeScalarView()
            kept.append(contentsOf: text.unicodeScalars.lazy.filter { $0 != "\0" }.prefix(255))
            if kept.isEmpty { throw FieldError("This field may not be blank.") }
            return String(kept)
        }
    }
}
