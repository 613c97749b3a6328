import WebAPI

extension FieldRule<String> {
    /// What a webinar is called, in one line.
    static var title: FieldRule { .line(maximum: 200) }

    /// What it is about.
    static var about: FieldRule { .text(lineBreaks: 200) }

    /// A day that the calendar knows, `YYYY-MM-DD`, of the years of ``WebinarMoment``.
    static var date: FieldRule {
        FieldRule(.string(format: "date", pattern: "^(19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$")) {
            value throws(FieldError) in
            guard
                case .string(let text) = value,
                let parts = text.wholeMatch(of: /([0-9]{4})-([0-9]{2})-([0-9]{2})/)?.output,
                let year = Int(parts.1), let month = Int(parts.2), let day = Int(parts.3),
                year >= 1, (1...12).contains(month), day >= 1, day <= days(inMonth: month, of: year)
            else { throw FieldError("Date has wrong format. Use one of these formats instead: YYYY-MM-DD.") }
            if year < 1900 { throw FieldError("Ensure this date is not before 1900-01-01.") }
            return text
        }
    }

    /// A time of day, `hh:mm` or `hh:mm:ss`; a fraction of a second is cut off.
    static var time: FieldRule {
        FieldRule(
            .string(pattern: "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$")
        ) { value throws(FieldError) in
            guard
                case .string(let text) = value,
                let parts = text.wholeMatch(of: /([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9])(?:\.[0-9]{1,6})?)?/)?
                    .output
            else { throw FieldError("Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]].") }
            return "\(parts.1):\(parts.2):\(parts.3 ?? "00")"
        }
    }

    /// A number of the column `numeric(10, 2)`, not negative.
    static var price: FieldRule {
        FieldRule(.price) { value throws(FieldError) in
            guard let text = value.plainText,
                let parts = text.wholeMatch(of: /(-?)([0-9]{1,20})(?:\.([0-9]{1,20}))?/)?.output
            else { throw FieldError("A valid number is required.") }
            let whole = parts.2.drop { $0 == "0" }
            let decimals = parts.3 ?? ""
            if decimals.count > 2 { throw FieldError("Ensure that there are no more than 2 decimal places.") }
            if whole.count > 8 {
                throw FieldError("Ensure that there are no more than 8 digits before the decimal point.")
            }
            if !parts.1.isEmpty { throw FieldError("Ensure this value is greater than or equal to 0.") }
            return text
        }
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension JSONSchema {
    /// A number of the column `numeric(10, 2)`, or its digits as a string.
    fileprivate static let price = any(of: [
        integer(0...99_999_999), string(pattern: "^[0-9]{1,8}(\\.[0-9]{1,2})?$"),
    ])
}

extension FieldRule<Int64> {
    /// How long a webinar lasts, in minutes.
    static var duration: FieldRule { .integer(1...1_440) }
}

extension FieldError {
    /// The end lies outside the years of ``WebinarMoment``.
    static let endsTooLate = FieldError("Ensure that the webinar ends before the year 10000.")
}
