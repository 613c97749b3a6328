import Refusals
import Testing

@testable import Nginx

@Suite struct RefusalBodiesTests {
    @Test func `a body of nginx's is that of the registry`() {
        let line = #"    not_found '{"detail":"Not found.","code":"not_found"}';"#
        #expect(RefusalBodies.text.split(separator: "\n").contains(Substring(line)))
    }

    @Test func `a method is named as it came, in a string of JSON within one of nginx`() {
        #expect(RefusalBodies.text.contains(#"'{"detail":"Method \\"$request_method\\" not allowed.","#))
    }

    @Test(arguments: RefusalBodies.refusals)
    func `no text ends the string that it stands in`(refusal: Refusal) {
        #expect(!refusal.text.contains("'"))
    }
}
