import Testing

@testable import LiveSessions

@Suite struct RoomNameTests {
    @Test func `a short name ends with 8 hexadecimal digits`() throws {
        let name = RoomName.random(webinar: 7, suffix: .short).text
        #expect(try /webinar_7_[0-9a-f]{8}/.wholeMatch(in: name) != nil)
    }

    @Test func `a full name ends with 32 hexadecimal digits`() throws {
        let name = RoomName.random(webinar: 7, suffix: .full).text
        #expect(try /webinar_7_[0-9a-f]{32}/.wholeMatch(in: name) != nil)
    }

    @Test func `names differ`() {
        let names = (0..<1_000).map { _ in RoomName.random(webinar: 7, suffix: .full).text }
        #expect(Set(names).count == names.count)
    }
}
