import FastCGI
import Testing

@testable import WebAPI

@Suite struct DescribedFieldsTests {
    private enum Colour: String, CaseIterable { case red, blue }

    private static func read(_ fields: inout Fields) -> String? {
        let title = fields.required("title", .line(maximum: 9))
        _ = fields.optional("colour", FieldRule<Colour>.choice)
        _ = fields.requiredOrNull("limit", .integer(1...50))
        _ = fields.optionalOrNull("reason", .text())
        return title
    }

    @Test func `what is read is what is described`() {
        let fields = DescribedFields(Self.read)
        #expect(fields.members.map(\.name) == ["title", "colour", "limit", "reason"])
        #expect(fields.members.map(\.isRequired) == [true, false, true, false])
    }

    @Test func `bounds and choices are those of the rules`() {
        let members = DescribedFields(Self.read).members.map { String(decoding: $0.schema.json.text, as: UTF8.self) }
        #expect(members[0].contains(#""maxLength":9"#))
        #expect(members[1] == #"{"type":"string","enum":["red","blue"]}"#)
        #expect(members[2].contains(#""minimum":1,"maximum":50"#))
        #expect(members[2].contains(#"["integer","string","null"]"#) && members[3].contains(#""null""#))
    }

    @Test func `a parameter of an address is a number and no string of digits`() {
        let limit = DescribedFields { (fields: inout Fields) in fields.required("limit", .integer(1...50)) }
        #expect(
            String(decoding: limit.members[0].schema.parameter.json.text, as: UTF8.self)
                == #"{"type":"integer","minimum":1,"maximum":50}"#)
    }

    @Test func `who only reads notes nothing`() throws {
        var fields = try Fields(body: .complete(Array(#"{"title":"Algebra","limit":null}"#.utf8)))
        #expect(Self.read(&fields) == "Algebra")
        #expect(fields.areValid && fields.noted == nil)
    }
}
