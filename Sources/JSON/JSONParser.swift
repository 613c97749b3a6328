/// Reads JSON (RFC 8259). Foundation's decoder does not say on Linux where a text goes wrong, and rounds numbers.
public struct JSONParser {
    /// Why a text is no JSON.
    public struct Failure: Error, Equatable {
        /// As Python words it, for example `Expecting value: line 1 column 1 (char 0)`.
        public let text: String
    }

    /// Bounds the recursion: no message of the API is deeper than two.
    private static let maximumDepth = 64

    /// UTF-8.
    private let text: [UInt8]
    private var position = 0

    /// Reads one value, which is all that the text holds.
    ///
    /// - Parameter bytes: UTF-8.
    /// - Throws: ``Failure`` with the place where the text goes wrong.
    public static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
        do { _ = try UTF8Span(validating: bytes.span) } catch { throw Failure(text: "the text is not UTF-8") }
        var parser = JSONParser(text: bytes)
        let value = try parser.value(depth: 0)
        parser.skipSpace()
        guard parser.position == parser.text.count else { throw parser.failure("Extra data") }
        return value
    }

    private init(text: [UInt8]) {
        self.text = text
    }

    private mutating func value(depth: Int) throws(Failure) -> JSONValue {
        guard depth < Self.maximumDepth else { throw failure("Too many levels") }
        skipSpace()
        switch next {
        case "{": return try object(depth: depth)
        case "[": return try list(depth: depth)
        case "\"": return .string(try string())
        case "n" where take(word: "null"): return .null
        case "t" where take(word: "true"): return .bool(true)
        case "f" where take(word: "false"): return .bool(false)
        default: return .number(try number())
        }
    }

    private mutating func object(depth: Int) throws(Failure) -> JSONValue {
        var object = JSONObject()
        position += 1
        skipSpace()
        if take("}") { return .object(object) }
        repeat {
            skipSpace()
            guard next == "\"" else { throw failure("Expecting property name enclosed in double quotes") }
            let name = try string()
            skipSpace()
            guard take(":") else { throw failure("Expecting ':' delimiter") }
            object.append(name, try value(depth: depth + 1))
            skipSpace()
        } while take(",")
        guard take("}") else { throw failure("Expecting ',' delimiter") }
        return .object(object)
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
        return characters(from: start)
    }

    private mutating func string() throws(Failure) -> String {
        let start = position
        position += 1
        var result = plainCharacters()
        while let scalar = next {
            switch scalar {
            case "\"":
                position += 1
                return result
            case "\\":
                result.unicodeScalars.append(try escape())
            case ..<" ":
                throw failure("Invalid control character at")
            default:
                result += plainCharacters()
            }
        }
        position = start
        throw failure("Unterminated string starting at")
    }

    /// Up to the end of the string, its next escape, or what may not stand in it.
    private mutating func plainCharacters() -> String {
        let start = position
        while let scalar = next, scalar != "\"", scalar != "\\", scalar >= " " { position += 1 }
        return characters(from: start)
    }

    private mutating func escape() throws(Failure) -> Unicode.Scalar {
        position += 1
        if take("u") { return try escapedScalar() }
        let scalar: Unicode.Scalar
        switch next {
        case let same? where same == "\"" || same == "\\" || same == "/": scalar = same
        case "b": scalar = "\u{8}"
        case "f": scalar = "\u{C}"
        case "n": scalar = "\n"
        case "r": scalar = "\r"
        case "t": scalar = "\t"
        default: throw failure("Invalid \\escape")
        }
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
        var unit: UInt16 = 0
        for place in position..<position + 4 {
            guard place < text.count, let digit = Character(Unicode.Scalar(text[place])).hexDigitValue else {
                throw failure("Invalid \\uXXXX escape")
            }
            unit = unit << 4 | UInt16(digit)
        }
        position += 4
        return unit
    }

    /// The next byte. All that JSON gives a meaning to is ASCII, so that a byte of a longer sequence has none.
    private var next: Unicode.Scalar? { position < text.count ? Unicode.Scalar(text[position]) : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        position += 1
        return true
    }

    private mutating func take(word: String) -> Bool {
        guard text[position...].starts(with: word.utf8) else { return false }
        position += word.utf8.count
        return true
    }

    private mutating func takeDigits() -> Bool {
        let start = position
        while let digit = next, ("0"..."9").contains(digit) { position += 1 }
        return position > start
    }

    private mutating func skipSpace() {
        while let space = next, space == " " || space == "\t" || space == "\n" || space == "\r" { position += 1 }
    }

    private func characters(from start: Int) -> String {
        String(decoding: text[start..<position], as: UTF8.self)
    }

    /// Places are told in characters, as Python counts them.
    private func failure(_ what: String) -> Failure {
        let before = String(decoding: text[..<position], as: UTF8.self).unicodeScalars
        let line = before.count { $0 == "\n" } + 1
        let column = before.reversed().prefix { $0 != "\n" }.count + 1
        return Failure(text: "\(what): line \(line) column \(column) (char \(before.count))")
    }
}
