/// What a field must be, and how its value is read.
public struct FieldRule<Value>: Sendable {
    /// Takes any value but null, and throws what the client is told.
    public let parse: @Sendable (JSONValue) throws(FieldError) -> Value
    /// What ``parse`` takes, as clients are told; made only for those who ask.
    public let schema: @Sendable () -> JSONSchema

    /// - Parameters:
    ///   - schema: what `parse` takes, as clients are told.
    ///   - parse: takes any value but null, and throws what the client is told.
    public init(
        _ schema: @autoclosure @escaping @Sendable () -> JSONSchema,
        _ parse: @escaping @Sendable (JSONValue) throws(FieldError) -> Value
    ) {
        self.schema = schema
        self.parse = parse
    }
}

/// What is wrong with a field, in the words of Django REST framework.
public struct FieldError: Error, Equatable {
    let text: String

    /// - Parameter text: what the client is told.
    public init(_ text: String) {
        self.text = text
    }
}

extension FieldRule<String> {
    /// Text that shows something, as ``TypedText`` keeps it.
    ///
    /// - Parameters:
    ///   - maximum: characters, counted as PostgreSQL and Python count them.
    ///   - lineBreaks: how many there may be.
    public static func text(maximum: Int? = nil, lineBreaks: Int? = nil) -> FieldRule {
        FieldRule(.typed(maximum: maximum)) { value throws(FieldError) in
            let text = TypedText(try string(value)).text
            try check(text, maximum: maximum)
            if let lineBreaks, text.unicodeScalars.count(where: { $0 == "\n" }) > lineBreaks {
                throw FieldError("Ensure this field has no more than \(lineBreaks) line breaks.")
            }
            return text
        }
    }

    /// As ``text(maximum:lineBreaks:)``, in one line.
    public static func line(maximum: Int) -> FieldRule {
        FieldRule(.typed(maximum: maximum)) { value throws(FieldError) in
            let line = TypedText(try string(value)).line
            try check(line, maximum: maximum)
            return line
        }
    }

    private static func check(_ text: String, maximum: Int?) throws(FieldError) {
        if !TypedText.isVisible(text) { throw FieldError("This field may not be blank.") }
        if let maximum, text.unicodeScalars.count > maximum {
            throw FieldError("Ensure this field has no more than \(maximum) characters.")
        }
    }

    /// Text that counts to its last space: a password, a token.
    public static var secret: FieldRule {
        FieldRule(.textOrNumber(pattern: "^[^\\u0000]+$")) { value throws(FieldError) in
            let text = try string(value)
            if text.isEmpty { throw FieldError("This field may not be blank.") }
            return text
        }
    }

    /// Without NUL, which PostgreSQL's text cannot hold.
    fileprivate static func string(_ value: JSONValue) throws(FieldError) -> String {
        switch value {
        case .string(let text) where text.utf8.contains(0): throw FieldError("Null characters are not allowed.")
        case .string(let text), .number(let text): return text
        case .null, .bool, .list, .object: throw FieldError("Not a valid string.")
        }
    }
}

extension FieldRule<Int64> {
    /// A whole number, also as a string of digits.
    public static func integer(_ range: ClosedRange<Int64> = .min ... .max) -> FieldRule {
        FieldRule(.digits(range)) { value throws(FieldError) in
            guard let text = value.plainText?.withoutEmptyFraction, let number = Int64(text) else {
                throw FieldError("A valid integer is required.")
            }
            if number < range.lowerBound {
                throw FieldError("Ensure this value is greater than or equal to \(range.lowerBound).")
            }
            if number > range.upperBound {
                throw FieldError("Ensure this value is less than or equal to \(range.upperBound).")
            }
            return number
        }
    }

    /// The id of a row. Digits that exceed a bigint are the id of nothing.
    public static var id: FieldRule {
        FieldRule(.rowID) { value throws(FieldError) in
            guard let text = value.plainText?.withoutEmptyFraction, text.isDecimal else {
                throw FieldError("Incorrect type. Expected pk value, received \(value.typeName).")
            }
            guard let id = Int64(text) else { throw .doesNotExist(text) }
            return id
        }
    }
}

extension FieldRule where Value: RawRepresentable<String> & CaseIterable & SendableMetatype {
    /// One of the type's values, by name.
    public static var choice: FieldRule {
        FieldRule(.choice(of: Value.self)) { value throws(FieldError) in
            guard case .string(let text) = value, let choice = Value(rawValue: text) else {
                throw FieldError("\"\(value.plainText ?? value.typeName)\" is not a valid choice.")
            }
            return choice
        }
    }
}

extension FieldRule<[String]> {
    /// The words of a search, each once and in one form (NFC); none for a text that shows nothing.
    ///
    /// - Parameter maximum: characters, white space at the ends left out.
    public static func words(maximum: Int) -> FieldRule {
        FieldRule(.string(length: 0...maximum)) { value throws(FieldError) in
            let line = TypedText(try FieldRule<String>.string(value)).line
            if line.unicodeScalars.count > maximum {
                throw FieldError("Ensure this field has no more than \(maximum) characters.")
            }
            var known: Set<String> = []
            return line.split(whereSeparator: \.isWhitespace).map(String.init)
                .filter { TypedText.isVisible($0) && known.insert($0).inserted }
        }
    }
}

extension FieldRule<[Int64]> {
    /// The ids of rows, each once, however often it is named.
    public static func ids(maximum: Int) -> FieldRule {
        FieldRule(.list(of: .rowID, count: 0...maximum)) { value throws(FieldError) in
            guard case .list(let items) = value else {
                throw FieldError("Expected a list of items but got type \"\(value.typeName)\".")
            }
            if items.count > maximum { throw FieldError("Ensure this field has no more than \(maximum) elements.") }
            var ids: Set<Int64> = []
            for item in items { ids.insert(try FieldRule<Int64>.id.parse(item)) }
            return ids.sorted()
        }
    }
}

extension FieldRule<Bool> {
    /// JSON's true or false; nothing else stands for them.
    public static var bool: FieldRule {
        FieldRule(.bool) { value throws(FieldError) in
            guard case .bool(let value) = value else { throw FieldError("Must be a valid boolean.") }
            return value
        }
    }
}

extension FieldError {
    /// For an id that no row has.
    public static func doesNotExist(_ id: String) -> FieldError {
        FieldError("Invalid pk \"\(id)\" - object does not exist.")
    }
}

extension JSONValue {
    /// The characters of a number or a string.
    public var plainText: String? {
        switch self {
        case .number(let text), .string(let text): text
        case .null, .bool, .list, .object: nil
        }
    }
}

extension String {
    /// `7.0` is a whole number to JSON Schema, and to Django REST framework.
    fileprivate var withoutEmptyFraction: String {
        let parts = split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, parts[1].utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) else {
            return self
        }
        return String(parts[0])
    }

    /// ASCII digits, which a minus may precede.
    fileprivate var isDecimal: Bool {
        let digits = hasPrefix("-") ? dropFirst() : self[...]
        return !digits.isEmpty && digits.utf8.allSatisfy(\.isASCIIDigit)
    }
}
