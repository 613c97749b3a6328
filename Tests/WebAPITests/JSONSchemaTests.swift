import Testing

@testable import WebAPI

@Suite struct JSONSchemaTests {
    private func text(_ schema: JSONSchema) -> String { String(decoding: schema.json.text, as: UTF8.self) }

    @Test func `a schema with a name is referred to, and known with those inside it`() {
        let inner = JSONSchema.object(["id": .id]).named("Inner")
        let outer = JSONSchema.object(["all": .list(of: inner)]).named("Outer")
        #expect(text(outer) == ##"{"$ref":"#/components/schemas/Outer"}"##)
        #expect(outer.named.keys.sorted() == ["Inner", "Outer"])
    }

    @Test func `only members that are always there are required`() {
        let schema = JSONSchema.object(["id": .bool], optional: ["name": .string()])
        #expect(
            text(schema)
                == #"{"type":"object","properties":{"id":{"type":"boolean"},"name":{"type":"string"}},"required":["id"]}"#
        )
    }

    @Test(arguments: [
        (JSONSchema.string(), #"{"type":["string","null"]}"#),
        (.choice(of: ["a"]), #"{"anyOf":[{"type":"string","enum":["a"]},{"type":"null"}]}"#),
        (.any(of: [.bool, .string()]), #"{"anyOf":[{"type":"boolean"},{"type":"string"},{"type":"null"}]}"#),
    ])
    func `null is one more type, or one more alternative`(schema: JSONSchema, wanted: String) {
        #expect(text(schema.nullable) == wanted)
    }

    @Test func `a string of digits is described as far as a pattern can`() {
        #expect(text(.digits(1...1_440)).contains(#""pattern":"^[1-9][0-9]{0,2}$""#))
    }
}
