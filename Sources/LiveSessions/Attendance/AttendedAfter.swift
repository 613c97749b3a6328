import WebAPI

/// How long somebody must be there to count as attended.
enum AttendedAfter: Equatable {
    case minutes(Int64)
    /// Of the time that the webinar was on the air.
    case percent(Int64)

    /// As the database keeps it: `20`, `50%`.
    var text: String {
        switch self {
        case .minutes(let minutes): "\(minutes)"
        case .percent(let percent): "\(percent)%"
        }
    }

    /// As the database has it in `settings_document`.
    var json: JSONValue {
        switch self {
        case .minutes(let minutes): .integer(minutes)
        case .percent: .string(text)
        }
    }

    /// - Parameter text: as ``text`` writes it; nil for anything else.
    init?(text: String) {
        if text.hasSuffix("%") {
            guard let percent = Int64(text.dropLast()), (1...100).contains(percent) else { return nil }
            self = .percent(percent)
        } else {
            guard let minutes = Int64(text), (1...9_999).contains(minutes) else { return nil }
            self = .minutes(minutes)
        }
        guard self.text == text else { return nil }
    }
}

extension JSONSchema {
    /// Minutes, or a share in percent.
    static let attendedAfter = any(of: [
        integer(1...9_999), string(pattern: "^([1-9][0-9]{0,3}|[1-9][0-9]?%|100%)$"),
    ])
}

extension FieldRule<AttendedAfter> {
    /// Minutes, or a share of the time on the air.
    static var attendedAfter: FieldRule {
        FieldRule(.attendedAfter) { value throws(FieldError) in
            guard let rule = value.plainText.flatMap(AttendedAfter.init) else {
                throw FieldError("Expected minutes from 1 to 9999, or a share from \"1%\" to \"100%\".")
            }
            return rule
        }
    }
}
