import Testing

@testable import LiveEvents

@Suite struct RoomAnswerTests {
    @Test(arguments: [200, 404] as [UInt])
    func `a room that is gone has ended`(status: UInt) {
        #expect(RoomAnswer(status: status) == .ended)
        #expect(RoomAnswer.ended.complaint == nil)
    }

    @Test func `a key that is not taken is named as the cause`() {
        #expect(RoomAnswer(status: 401).complaint == "the Jitsi server does not take the site's key (status 401)")
    }

    @Test(arguments: [201, 302, 400, 403, 500, 503] as [UInt])
    func `any other status is told`(status: UInt) {
        #expect(RoomAnswer(status: status).complaint == "the Jitsi server answers with status \(status)")
    }
}
