import FastCGI
import Testing
import WebAPI

@testable import LiveSessions

@Suite struct MessagesTests {
    private func text(_ response: Response) -> String {
        String(decoding: response.body, as: UTF8.self)
    }

    @Test func `start and join say the room`() {
        #expect(text(.json(200, Messages.start(room: RoomName(text: "r")))) == #"{"is_active":true,"room_name":"r"}"#)
    }

    @Test func `a status without a room says null`() {
        let message = Messages.status(isActive: false, room: nil)
        #expect(text(.json(200, message)) == #"{"is_active":false,"room_name":null}"#)
    }

    @Test func `the end is said with its time`() {
        let message = Messages.end(time: "2026-11-23T10:00:00.000000Z")
        #expect(
            text(.json(200, message))
                == #"{"end_time":"2026-11-23T10:00:00.000000Z","message":"Live session ended successfully"}"#)
    }
}
