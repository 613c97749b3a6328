import Testing

@testable import JSON

@Suite struct JSONParserTests {
    private func parse(_ text: String) throws(JSONParser.Failure) -> JSONValue {
        try JSONParser.parse(Array(text.utf8))
    }

    @Test(arguments: [
        (" null ", JSONValue.null), ("true", .bool(true)), ("false", .bool(false)), ("-12.50e+3", .number("-12.50e+3")),
        ("0", .number("0")), (#""""#, .string("")), (#""ü\n\"\u00fc\ud83c\udf93\/""#, .string("ü\n\"ü🎓/")),
        ("[]", .list([])), ("[1, [null]]", .list([.number("1"), .list([.null])])), ("{}", .object([:])),
        (#"{"a": 1, "b": {"c": "d"}}"#, .object(["a": .number("1"), "b": .object(["c": .string("d")])])),
    ])
    func `a value is read`(text: String, value: JSONValue) throws {
        #expect(try parse(text) == value)
    }

    @Test(arguments: [
        ("", "Expecting value: line 1 column 1 (char 0)"),
        ("{\"a\": }", "Expecting value: line 1 column 7 (char 6)"),
        ("{\n  \"a\" 1}", "Expecting ':' delimiter: line 2 column 7 (char 8)"),
        ("{a: 1}", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        ("{\"a\": 1", "Expecting ',' delimiter: line 1 column 8 (char 7)"),
        ("[1 2]", "Expecting ',' delimiter: line 1 column 4 (char 3)"),
        ("\"abc", "Unterminated string starting at: line 1 column 1 (char 0)"),
        ("\"a\nb\"", "Invalid control character at: line 1 column 3 (char 2)"),
        ("1 2", "Extra data: line 1 column 3 (char 2)"), ("01", "Extra data: line 1 column 2 (char 1)"),
        ("nul", "Expecting value: line 1 column 1 (char 0)"), ("-", "Expecting value: line 1 column 1 (char 0)"),
        ("1.", "Expecting digit: line 1 column 3 (char 2)"), ("1e", "Expecting digit: line 1 column 3 (char 2)"),
        ("\"\\x\"", "Invalid \\escape: line 1 column 3 (char 2)"),
        ("\"\\ud83c\"", "Invalid \\uXXXX escape: line 1 column 8 (char 7)"),
        ("\"\\u+123\"", "Invalid \\uXXXX escape: line 1 column 4 (char 3)"),
        ("\"\\u12", "Invalid \\uXXXX escape: line 1 column 4 (char 3)"),
        ("[\"é🎓\",\n \"ü\" 1]", "Expecting ',' delimiter: line 2 column 6 (char 12)"),
    ])
    func `what is no JSON is refused with the place`(text: String, reason: String) {
        #expect(throws: JSONParser.Failure(text: reason)) { try parse(text) }
    }

    @Test func `of a name given twice the last value counts`() throws {
        guard case .object(let object) = try parse(#"{"a": 1, "b": null, "a": 2}"#) else { throw Unexpected() }
        #expect(object["a"] == .number("2"))
        #expect(object["b"] == .null)
        #expect(object["c"] == nil)
    }

    @Test func `bytes that are no UTF-8 are refused`() {
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
    }

    @Test func `levels without end are refused`() {
        #expect(throws: JSONParser.Failure.self) { try parse(String(repeating: "[", count: 60_000)) }
    }
}

private struct Unexpected: Error {}
