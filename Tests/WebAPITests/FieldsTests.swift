import FastCGI
import Testing

@testable import WebAPI

@Suite struct FieldsTests {
    /// What a rule says of a value; the value itself as text where it is good.
    private func judge<Value>(_ json: String, _ rule: FieldRule<Value>) throws -> String {
        var fields = try Fields(body: .complete(Array("{\"f\": \(json)}".utf8)))
        if let value = fields.required("f", rule) { return "\(value)" }
        guard case .invalid(let errors) = fields.rejection else { return "" }
        return try #require(errors["f"]?.first)
    }

    @Test(arguments: [
        (#""  Hello \n""#, "Hello"), ("12", "12"), (#""""#, "This field may not be blank."),
        (#"" \t ""#, "This field may not be blank."), ("null", "This field may not be null."),
        ("true", "Not a valid string."), ("[]", "Not a valid string."), ("{}", "Not a valid string."),
        (#""a\u0000b""#, "Null characters are not allowed."),
        (#""sechs6""#, "Ensure this field has no more than 5 characters."),
        (#""12345 ""#, "12345"),
    ])
    func `text is judged without the white space around it`(json: String, answer: String) throws {
        #expect(try judge(json, .text(maximum: 5)) == answer)
    }

    @Test func `characters are counted as PostgreSQL counts them`() throws {
        #expect(try judge(#""👩‍🏫x""#, .text(maximum: 3)) == "Ensure this field has no more than 3 characters.")
    }

    @Test(arguments: [
        (#""  linear \t Maps linear ""#, #"["linear", "Maps"]"#), (#""  ""#, "[]"), (#""""#, "[]"),
        (#""\u200b 50%""#, #"["50%"]"#), (#""e\u0301 \u00e9""#, #"["é"]"#), ("7", #"["7"]"#),
        (#""a\u0000b""#, "Null characters are not allowed."), ("[]", "Not a valid string."),
        (#""123456789012345678 1""#, #"["123456789012345678", "1"]"#),
        (#""1234567890123456789 1""#, "Ensure this field has no more than 20 characters."),
    ])
    func `a search is read word by word`(json: String, answer: String) throws {
        #expect(try judge(json, .words(maximum: 20)) == answer)
    }

    @Test(arguments: [(#"" x ""#, " x "), (#""""#, "This field may not be blank."), ("1", "1")])
    func `a secret counts to its last space`(json: String, answer: String) throws {
        #expect(try judge(json, .secret) == answer)
    }

    @Test(arguments: [
        ("5", "5"), (#""5""#, "5"), ("1.5", "A valid integer is required."), (#""x""#, "A valid integer is required."),
        ("0", "Ensure this value is greater than or equal to 1."),
        ("10", "Ensure this value is less than or equal to 9."),
        ("true", "A valid integer is required."), ("5.0", "5"), (#""5.""#, "A valid integer is required."),
        (#""5.01""#, "A valid integer is required."),
    ])
    func `an integer has bounds`(json: String, answer: String) throws {
        #expect(try judge(json, .integer(1...9)) == answer)
    }

    @Test(arguments: [
        ("7", "7"), ("7.0", "7"), (#""7""#, "7"), (#""abc""#, "Incorrect type. Expected pk value, received str."),
        ("true", "Incorrect type. Expected pk value, received bool."),
        ("1.5", "Incorrect type. Expected pk value, received float."),
        ("[1]", "Incorrect type. Expected pk value, received list."),
        ("-1", "-1"), (#""-""#, "Incorrect type. Expected pk value, received str."),
        ("123456789012345678901234567890", #"Invalid pk "123456789012345678901234567890" - object does not exist."#),
    ])
    func `an id is a whole number`(json: String, answer: String) throws {
        #expect(try judge(json, .id) == answer)
    }

    @Test func `a missing field is required, or just not there`() throws {
        var fields = try Fields(body: .complete([]))
        #expect(fields.optional("after", .integer()) == nil && fields.areValid)
        #expect(fields.required("event", .integer()) == nil && !fields.areValid)
        #expect(fields.rejection == .invalid(["event": ["This field is required."]]))
    }

    @Test func `an optional field that is there must be right`() {
        var fields = Fields(query: QueryString("after=x"))
        #expect(fields.optional("after", .integer()) == nil)
        #expect(fields.rejection == .invalid(["after": ["A valid integer is required."]]))
    }

    @Test func `a body that is no object has no fields to read`() {
        let text = "Invalid data. Expected a dictionary, but got list."
        #expect(throws: InputError.invalid(["non_field_errors": [text]])) {
            try Fields(body: .complete(Array("[]".utf8)))
        }
    }

    @Test func `a body that is no JSON is refused with the place`() {
        #expect(throws: InputError.notJSON(reason: "Expecting value: line 1 column 1 (char 0)")) {
            try Fields(body: .complete(Array("x".utf8)))
        }
    }

    @Test(arguments: [
        ("event=7&after=3", ["event": "7", "after": "3"]), ("", [:]), ("a", ["a": ""]), ("a=1&a=2", ["a": "2"]),
        ("a=%31+%2B%zz&b=", ["a": "1 +%zz", "b": ""]), ("a=b=c&&", ["a": "b=c"]), ("a=%+1", ["a": "% 1"]),
    ])
    func `a query is its pairs`(text: String, parameters: [String: String]) {
        #expect(QueryString(text).parameters == parameters)
    }
}
