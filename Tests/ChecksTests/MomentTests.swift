import Testing

@testable import Checks

@Suite struct MomentTests {
    @Test(
        arguments: [
            ("Thu, 26 Nov 2026 07:38:30 GMT", 1_795_678_710), ("Nov 26 07:38:30 2026 GMT", 1_795_678_710),
            ("Dec  1 00:00:00 2026 GMT", 1_796_083_200), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ] as [(String, Int64)])
    func `HTTP's and OpenSSL's form are read as UTC`(text: String, seconds: Int64) {
        #expect(Moment.parse(text) == seconds)
    }

    @Test(arguments: ["", "yesterday", "2026-11-26T07:38:30Z", "26 Nov 2026", "07:38:30"])
    func `another form is none`(text: String) {
        #expect(Moment.parse(text) == nil)
    }
}
