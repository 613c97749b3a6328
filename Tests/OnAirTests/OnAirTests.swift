import JSON
import OnAir
import Testing

@Suite struct OnAirTests {
    private let nine = "2026-11-24T09:00:00.000000Z"
    private let ten = "2026-11-24T10:00:00.000000Z"

    private func text(_ air: OnAir) -> String { String(decoding: air.json.text, as: UTF8.self) }

    @Test func `nothing is two empty lists`() {
        #expect(text(OnAir()) == #"{"ended":[],"sessions":[]}"#)
        #expect(OnAir().newestWebinar == nil)
    }

    @Test func `sessions come newest start first, and those without a start last`() {
        var air = OnAir()
        for (webinar, start) in [(5, nil), (6, nine), (7, ten), (8, nine)] as [(Int64, String?)] {
            air.begin(.init(startedAt: start, participantCount: 0), in: webinar)
        }
        let webinars = text(air).matches(of: /"webinar":(\d)/).map(\.1)
        #expect(webinars == ["7", "8", "6", "5"])
        #expect(air.newestWebinar == 7)
    }

    @Test func `what ends is on the air no more, and what begins has not ended`() {
        var air = OnAir()
        air.begin(.init(startedAt: nine, participantCount: 3), in: 7)
        air.end(.init(startedAt: nine, endedAt: ten), in: 7)
        #expect(text(air) == #"{"ended":[{"ended_at":"\#(ten)","started_at":"\#(nine)","webinar":7}],"sessions":[]}"#)
        air.begin(.init(startedAt: nil, participantCount: 3), in: 7)
        #expect(text(air) == #"{"ended":[],"sessions":[{"participant_count":3,"started_at":null,"webinar":7}]}"#)
    }

    @Test func `an end at an unknown time is no more than that the session is gone`() {
        var air = OnAir()
        air.begin(.init(startedAt: nine, participantCount: 3), in: 7)
        air.end(nil, in: 7)
        #expect(air == OnAir())
    }

    @Test func `a count is news where it is another, of a session that runs`() {
        var air = OnAir()
        air.begin(.init(startedAt: nine, participantCount: 3), in: 7)
        let news = [(3, 7), (4, 7), (4, 7), (1, 8)].map { people, webinar in air.count(people, in: webinar) }
        #expect(news == [false, true, false, false])
    }

    @Test func `of each list the newest thousand are told`() {
        var air = OnAir()
        for webinar in 1...1_200 as ClosedRange<Int64> {
            air.begin(.init(startedAt: nine, participantCount: 0), in: webinar)
            air.end(.init(startedAt: nine, endedAt: ten), in: 10_000 + webinar)
        }
        #expect(text(air).matches(of: /participant_count/).count == 1_000)
        #expect(text(air).matches(of: /ended_at/).count == 1_000)
        #expect(!text(air).contains("\"webinar\":200}"))
    }
}
