import Refusals
import Testing

@testable import Nginx

@Suite struct RefusalBodiesTests {
    @Test func `a body of nginx's is that of the registry`() {
        let line = #"    "~^404 " '{"detail":"Not found.","code":"not_found"}';"#
        #expect(RefusalBodies.text.split(separator: "\n").contains(Substring(line)))
    }

    @Test func `a method is named as it came, in a string of JSON within one of nginx`() {
        #expect(RefusalBodies.text.contains(#"'{"detail":"Method \\"$request_method\\" not allowed.","#))
    }

    @Test func `only an unknown outcome shares its status with another refusal`() {
        #expect(RefusalBodies.text.contains(#""503 1" '{"error":"The outcome of this request is unknown""#))
        #expect(Set(RefusalBodies.refusals.map(\.status)).count == RefusalBodies.refusals.count)
    }

    @Test(arguments: RefusalBodies.refusals)
    func `no text ends the string that it stands in`(refusal: Refusal) {
        #expect(!refusal.text.contains("'"))
    }
}
