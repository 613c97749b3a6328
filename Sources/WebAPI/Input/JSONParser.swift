/// Reads JSON (RFC 8259). Foundation's decoder does not say on Linux where a text goes wrong, and rounds numbers.
struct JSONParser {
    struct Failure: Error, Equatable {
        /// As Python words it, for example `Expecting value: line 1 column 1 (char 0)`.
        let text: String
    }

    /// Bounds the recursion: no message of the API is deeper than two.
    private static let maximumDepth = 64

    private let text: [Unicode.Scalar]
    private var position = 0

    static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Failure(text: "the text is not UTF-8") }
        var parser = JSONParser(text: Array(text.unicodeScalars))
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.position == parser.text.count else { throw parser.failure("Extra data") }
        return value
    }

    private init(text: [Unicode.Scalar]) {
        self.text = text
    }

    private mutating func value(depth: Int) throws(Failure) -> JSONValue {
        guard depth < Self.maximumDepth else { throw failure("Too many levels") }
        skipSpace()
        switch next {
        case "{": return try object(depth: depth)
        case "[": return try list(depth: depth)
        case "\"": return .string(try string())
        default: break
        }
        for (word, value) in [("null", JSONValue.null), ("true", .bool(true)), ("false", .bool(false))]
        where text[position...].starts(with: word.unicodeScalars) {
            position += word.unicodeScalars.count
            return value
        }
        return .number(try number())
    }

    private mutating func object(depth: Int) throws(Failure) -> JSONValue {
        var members: [String: JSONValue] = [:]
        position += 1
        skipSpace()
        if take("}") { return .object(members) }
        repeat {
            skipSpace()
            guard next == "\"" else { throw failure("Expecting property name enclosed in double quotes") }
            let name = try string()
            skipSpace()
            guard take(":") else { throw failure("Expecting ':' delimiter") }
            members[name] = try value(depth: depth + 1)
            skipSpace()
        } while take(",")
        guard take("}") else { throw failure("Expecting ',' delimiter") }
        return .object(members)
    }

    private mutating func list(depth: Int) throws(Failure) -> JSONValue {
        var values: [JSONValue] = []
        position += 1
        skipSpace()
        if take("]") { return .list(values) }
        repeat {
            values.append(try value(depth: depth + 1))
            skipSpace()
        } while take(",")
        guard take("]") else { throw failure("Expecting ',' delimiter") }
        return .list(values)
    }

    private mutating func number() throws(Failure) -> String {
        let start = position
        _ = take("-")
        let hasInteger = take("0") || takeDigits()
        guard hasInteger else {
            position = start
            throw failure("Expecting value")
        }
        if take(".") { guard takeDigits() else { throw failure("Expecting digit") } }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            guard takeDigits() else { throw failure("Expecting digit") }
        }
        return scalars(text[start..<position])
    }

    private mutating func string() throws(Failure) -> String {
        let start = position
        var result = String.UnicodeScalarView()
        position += 1
        while let scalar = next {
            switch scalar {
            case "\"":
                position += 1
                return String(result)
            case "\\":
                result.append(try escape())
            case ..<" ":
                throw failure("Invalid control character at")
            default:
                position += 1
                result.append(scalar)
            }
        }
        position = start
        throw failure("Unterminated string starting at")
    }

    private mutating func escape() throws(Failure) -> Unicode.Scalar {
        position += 1
        if take("u") { return try escapedScalar() }
        let escapes: [Unicode.Scalar: Unicode.Scalar] = [
            "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
        ]
        guard let scalar = next.flatMap({ escapes[$0] }) else { throw failure("Invalid \\escape") }
        position += 1
        return scalar
    }

    /// A character beyond the basic plane is two escapes; half of one is no character (RFC 8259, section 8.2).
    private mutating func escapedScalar() throws(Failure) -> Unicode.Scalar {
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard UTF16.isLeadSurrogate(first), take("\\"), take("u") else { throw failure("Invalid \\uXXXX escape") }
        let second = try codeUnit()
        guard UTF16.isTrailSurrogate(second) else { throw failure("Invalid \\uXXXX escape") }
        return UTF16.decode(UTF16.EncodedScalar([first, second]))
    }

    private mutating func codeUnit() throws(Failure) -> UInt16 {
        let digits = text[position...].prefix(4)
        guard digits.count == 4, digits.allSatisfy(\.properties.isASCIIHexDigit),
            let unit = UInt16(scalars(digits), radix: 16)
        else { throw failure("Invalid \\uXXXX escape") }
        position += 4
        return unit
    }

    private var next: Unicode.Scalar? { position < text.count ? text[position] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        position += 1
        return true
    }

    private mutating func takeDigits() -> Bool {
        let start = position
        while let digit = next, ("0"..."9").contains(digit) { position += 1 }
        return position > start
    }

    private mutating func skipSpace() {
        while let space = next, [" ", "\t", "\n", "\r"].contains(space) { position += 1 }
    }

    private func scalars(_ slice: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(slice))
    }

    private func failure(_ what: String) -> Failure {
        let before = text[..<position]
        let line = before.count { $0 == "\n" } + 1
        let column = position - (before.lastIndex(of: "\n") ?? -1)
        return Failure(text: "\(what): line \(line) column \(column) (char \(position))")
    }
}
