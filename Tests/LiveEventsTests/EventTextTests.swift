import HubQueries
import NIOCore
import Testing

@testable import LiveEvents

@Suite struct EventTextTests {
    private let active = LiveSessionState(
        isActive: true, roomName: JSONText(text: #""webinar_7_0a1b2c3d""#),
        startedAt: JSONText(text: #""2026-11-24T10:00:02.000000Z""#))

    @Test func `a status says what the public status says, the start, and how many are there`() {
        let text = EventText(showsRoom: true).status(active, participantCount: 3, id: 12)
        #expect(
            String(buffer: text) == """
                id: 12
                event: status
                data: {"is_active":true,"participant_count":3,"room_name":"webinar_7_0a1b2c3d","started_at":"2026-11-24T10:00:02.000000Z"}


                """)
    }

    @Test func `a hidden room is null`() {
        let text = EventText(showsRoom: false).status(active, participantCount: 0)
        #expect(String(buffer: text).contains(#""room_name":null"#))
        #expect(!String(buffer: text).contains("id:"))
    }

    @Test func `an inactive session has neither room nor start`() {
        let text = EventText(showsRoom: true).status(.inactive, participantCount: 0)
        #expect(
            String(buffer: text) == """
                event: status
                data: {"is_active":false,"participant_count":0,"room_name":null,"started_at":null}


                """)
    }

    @Test func `a line of the chat is passed on to the letter`() {
        let text = EventText(showsRoom: true).chat(JSONText(text: #"{"id" : 5, "message" : "a\nb"}"#), id: 9)
        #expect(String(buffer: text) == "id: 9\nevent: chat\ndata: {\"id\" : 5, \"message\" : \"a\\nb\"}\n\n")
    }

    @Test func `a notice and a mute have no id`() {
        let text = EventText(showsRoom: true)
        #expect(
            String(buffer: text.notice(JSONText(text: #"{"text":null}"#))) == "event: notice\ndata: {\"text\":null}\n\n"
        )
        #expect(String(buffer: text.muted(true)) == "event: muted\ndata: {\"muted\":true}\n\n")
    }

    @Test func `presence has no id`() {
        #expect(
            String(buffer: EventText(showsRoom: true).presence(participantCount: 2))
                == "event: presence\ndata: {\"participant_count\":2}\n\n")
    }
}
