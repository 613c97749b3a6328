import HubQueries
import NIOCore
import Testing

@testable import LiveEvents

@Suite struct EventTextTests {
    private let active = LiveSessionState(
        isActive: true, roomName: JSONText(text: #""webinar_7_0a1b2c3d""#), startedAt: "2026-11-24T10:00:02.000000Z")

    @Test func `a status says what the public status says, the start, and how many are there`() {
        let text = EventText(showsRoom: true).status(active, participantCount: 3, id: 12)
        #expect(
            String(buffer: text) == """
                id: 12
                event: status
                data: {"ended_at":null,"is_active":true,"participant_count":3,"room_name":"webinar_7_0a1b2c3d","started_at":"2026-11-24T10:00:02.000000Z"}


                """)
    }

    @Test func `a hidden room is null`() {
        let text = EventText(showsRoom: false).status(active, participantCount: 0)
        #expect(String(buffer: text).contains(#""room_name":null"#))
        #expect(!String(buffer: text).contains("id:"))
    }

    @Test func `a session that has ended says when it began and ended, and no room`() {
        let ended = LiveSessionState(
            isActive: false, roomName: nil, startedAt: "2026-11-24T10:00:02.000000Z",
            endedAt: "2026-11-24T11:00:00.000000Z")
        let times = #""ended_at":"2026-11-24T11:00:00.000000Z","is_active":false,"participant_count":0"#
        let start = #""started_at":"2026-11-24T10:00:02.000000Z""#
        #expect(
            String(buffer: EventText(showsRoom: true).status(ended, participantCount: 0))
                == "event: status\ndata: {\(times),\"room_name\":null,\(start)}\n\n")
    }

    @Test func `a webinar that never ran has no times`() {
        let text = String(buffer: EventText(showsRoom: true).status(.inactive, participantCount: 0))
        #expect(text.contains(#""ended_at":null"#))
        #expect(text.contains(#""started_at":null"#))
    }

    @Test func `a status among those of all webinars names its webinar, and no room`() {
        #expect(
            String(buffer: EventText.status(active, of: 7, participantCount: 3, id: 12)) == """
                id: 12
                event: status
                data: {"ended_at":null,"is_active":true,"participant_count":3,"started_at":"2026-11-24T10:00:02.000000Z","webinar":7}


                """)
    }

    @Test func `a line of the chat is passed on to the letter`() {
        let text = EventText(showsRoom: true).chat(JSONText(text: #"{"id" : 5, "message" : "a\nb"}"#), id: 9)
        #expect(String(buffer: text) == "id: 9\nevent: chat\ndata: {\"id\" : 5, \"message\" : \"a\\nb\"}\n\n")
    }

    @Test func `a notice, a mute, help and other rights have no id`() {
        let text = EventText(showsRoom: true)
        #expect(
            String(buffer: text.notice(JSONText(text: #"{"text":null}"#))) == "event: notice\ndata: {\"text\":null}\n\n"
        )
        #expect(String(buffer: text.muted(true)) == "event: muted\ndata: {\"muted\":true}\n\n")
        #expect(String(buffer: EventText.help) == "event: help\ndata: {}\n\n")
        #expect(String(buffer: EventText.rights) == "event: rights\ndata: {}\n\n")
    }

    @Test func `what is recorded has no id`() {
        let document = #"{"recording":true,"streaming":false,"stream_link":null}"#
        #expect(
            String(buffer: EventText(showsRoom: true).capture(JSONText(text: document)))
                == "event: capture\ndata: \(document)\n\n")
    }

    @Test func `presence has no id`() {
        #expect(
            String(buffer: EventText(showsRoom: true).presence(Headcount(participants: 2, waiting: 5)))
                == "event: presence\ndata: {\"participant_count\":2,\"waiting_count\":5}\n\n")
    }
}
