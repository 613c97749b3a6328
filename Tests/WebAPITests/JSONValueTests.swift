import Testing

@testable import WebAPI

@Suite struct JSONValueTests {
    private func text(_ message: some Encodable) throws -> String {
        String(decoding: try JSONValue(message).text, as: UTF8.self)
    }

    private struct Message: Encodable {
        struct Part: Encodable {
            var flag = true
            var parts: [Part]?
        }

        enum Word: String, Encodable { case one }

        var z = "last"
        var absent: String?
        var number: Int64 = .min
        var word = Word.one
        var part = Part(parts: [Part(), Part(flag: false)])
        var texts = ["b", "a"]
    }

    @Test func `a message is one line, its members in the order of their names`() throws {
        #expect(
            try text(Message())
                == #"{"number":-9223372036854775808,"part":{"flag":true,"parts":[{"flag":true},{"flag":false}]},"#
                + #""texts":["b","a"],"word":"one","z":"last"}"#)
    }

    @Test func `a dictionary is one too`() throws {
        #expect(try text(["b": 1, "c": nil, "a": 2] as [String: UInt8?]) == #"{"a":2,"b":1,"c":null}"#)
    }

    @Test(arguments: [
        ("", #""""#), ("ü🎓/", #""ü🎓/""#), (#"a"b\c"#, #""a\"b\\c""#), ("\n\r\t\u{0}\u{1F}", #""\n\r\t\u0000\u001f""#),
        ("\u{7F}\u{2028}", "\"\u{7F}\u{2028}\""),
    ])
    func `a string has the escapes that it must have, and no others`(string: String, quoted: String) throws {
        #expect(try text(string) == quoted)
        #expect(try JSONParser.parse(Array(quoted.utf8)) == .string(string))
    }

    @Test(arguments: [0.5, .nan])
    func `a fraction is refused`(value: Double) {
        #expect(throws: EncodingError.self) { try text([value]) }
    }
}
