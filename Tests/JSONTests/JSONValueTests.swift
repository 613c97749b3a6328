import Testing

@testable import JSON

@Suite struct JSONValueTests {
    private func text(_ value: JSONValue) -> String {
        String(decoding: value.text, as: UTF8.self)
    }

    @Test func `a value is one line, its members in the order in which they are said`() {
        let value: JSONValue = [
            "z": "first", "number": .integer(.min), "price": .number("1.50"), "nothing": .text(nil), "some": .text("a"),
            "part": ["flag": true, "parts": .list([["flag": false], [:], .list([])])],
        ]
        #expect(
            text(value)
                == #"{"z":"first","number":-9223372036854775808,"price":1.50,"nothing":null,"some":"a","#
                + #""part":{"flag":true,"parts":[{"flag":false},{},[]]}}"#)
    }

    @Test func `the members of two objects follow each other`() {
        #expect(text(.object(["b": true] + ["a": false])) == #"{"b":true,"a":false}"#)
    }

    @Test func `objects are equal by their members and their order`() {
        let object: JSONObject = ["a": true, "b": false]
        #expect(object == ["a": true, "b": false])
        #expect(object != ["b": false, "a": true])
        #expect(object != ["a": true, "b": true])
        #expect(object != ["a": true])
    }

    @Test(arguments: [
        ("", #""""#), ("ü🎓/", #""ü🎓/""#), (#"a"b\c"#, #""a\"b\\c""#), ("\n\r\t\u{0}\u{1F}", #""\n\r\t\u0000\u001f""#),
        ("\u{7F}\u{2028}", "\"\u{7F}\u{2028}\""),
    ])
    func `a string has the escapes that it must have, and no others`(string: String, quoted: String) throws {
        #expect(text(.string(string)) == quoted)
        #expect(try JSONParser.parse(Array(quoted.utf8)) == .string(string))
    }
}
