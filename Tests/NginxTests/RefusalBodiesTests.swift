import Refusals
import Testing

@testable import Nginx

@Suite struct RefusalBodiesTests {
    @Test func `a body of nginx's is that of the registry`() {
        #expect(
            RefusalBodies.text.contains(
                """
                map "" $webinar_live_refused_not_found {
                    default '{"detail":"Not found.","code":"not_found"}';
                }
                """))
    }

    @Test func `a method is named as it came, in a string of JSON within one of nginx`() {
        #expect(RefusalBodies.text.contains(#"'{"detail":"Method \\"$request_method\\" not allowed.","#))
    }

    @Test(arguments: RefusalBodies.refusals)
    func `no text ends the string that it stands in`(refusal: Refusal) {
        #expect(!refusal.text.contains("'"))
    }
}
