import Testing

@testable import LiveSessions

@Suite struct AttendedAfterTests {
    @Test(arguments: ["1", "20", "9999", "1%", "50%", "100%"])
    func `minutes and shares are read as they are written`(text: String) {
        #expect(AttendedAfter(text: text)?.text == text)
    }

    @Test(arguments: ["", "0", "-1", "10000", "020", "0%", "101%", "5 %", "%", "half", "1.5"])
    func `anything else is no rule`(text: String) {
        #expect(AttendedAfter(text: text) == nil)
    }
}
