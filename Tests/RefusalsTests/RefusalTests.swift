import JSON
import Testing

@testable import Refusals

@Suite struct RefusalTests {
    @Test func `the text comes first, then the code`() {
        #expect(text(.sessionNotActive) == #"{"error":"Live session is not active","code":"session_not_active"}"#)
        #expect(text(.notFound) == #"{"detail":"Not found.","code":"not_found"}"#)
    }

    @Test func `a method is quoted`() {
        let expected = #"{"detail":"Method \"GET\" not allowed.","code":"method_not_allowed"}"#
        #expect(text(.methodNotAllowed("GET")) == expected)
    }

    @Test(arguments: RefusalCode.allCases)
    func `a code is words of small letters`(code: RefusalCode) {
        #expect(code.rawValue.allSatisfy { $0 == "_" || $0.isASCII && $0.isLowercase })
    }

    @Test(arguments: RefusalCode.allCases)
    func `a refusal is an error of the client's or of the server's`(code: RefusalCode) {
        #expect((400...431).contains(code.status) || (501...505).contains(code.status))
    }

    private func text(_ refusal: Refusal) -> String {
        String(decoding: refusal.body.text, as: UTF8.self)
    }
}
