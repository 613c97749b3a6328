import HubQueries
import OnAir
import Testing

@testable import LiveEvents

@Suite struct AirFeedTests {
    private let now = ContinuousClock.now
    private let nine = "2026-11-24T09:00:00.000000Z"
    private let ten = "2026-11-24T10:00:00.000000Z"

    private func onAir(_ webinars: Int64..., ended: Int64...) -> OnAir {
        var air = OnAir()
        for webinar in webinars { air.begin(.init(startedAt: nine, participantCount: 2), in: webinar) }
        for webinar in ended { air.end(.init(startedAt: nine, endedAt: ten), in: webinar) }
        return air
    }

    /// Knows all up to 10.
    private func feed(_ air: OnAir) -> AirFeed {
        AirFeed(AirSnapshot(air: air, newestEvent: 10), at: now)
    }

    private func follower(of feed: AirFeed) -> Subscriber {
        let subscriber = Subscriber(ticketFor: nil, of: .air)
        feed.admit(subscriber.stream)
        return subscriber
    }

    private func began(_ webinar: Int64, id: Int64) -> OutboxEvent {
        let state = LiveSessionState(isActive: true, roomName: JSONText(text: "\"r\""), startedAt: ten)
        return OutboxEvent(id: id, webinar: webinar, change: .status(state))
    }

    private func ended(_ webinar: Int64, id: Int64) -> OutboxEvent {
        let state = LiveSessionState(isActive: false, roomName: nil, startedAt: nine, endedAt: ten)
        return OutboxEvent(id: id, webinar: webinar, change: .status(state))
    }

    @Test func `a stream opens with all that is on the air and has ended`() {
        let opening = follower(of: feed(onAir(7, ended: 8))).text()
        let session = #"{"participant_count":2,"started_at":"\#(nine)","webinar":7}"#
        let ending = #"{"ended_at":"\#(ten)","started_at":"\#(nine)","webinar":8}"#
        #expect(opening.contains("event: active\ndata: {\"ended\":[\(ending)],\"sessions\":[\(session)]}\n\n"))
        #expect(!opening.contains("id:"))
    }

    @Test func `each session that begins or ends is told once, with its webinar and without its room`() {
        let feed = feed(onAir(7))
        let subscriber = follower(of: feed)
        _ = subscriber.text()
        for event in [began(8, id: 11), began(8, id: 11), ended(7, id: 12)] { feed.publish(event) }
        #expect(
            subscriber.text() == """
                id: 11
                event: status
                data: {"ended_at":null,"is_active":true,"participant_count":0,"started_at":"\(ten)","webinar":8}

                id: 12
                event: status
                data: {"ended_at":"\(ten)","is_active":false,"participant_count":0,"started_at":"\(nine)","webinar":7}


                """)
    }

    @Test func `who comes after an event is told what it has made`() {
        let feed = feed(onAir(7))
        for event in [began(8, id: 11), ended(7, id: 12)] { feed.publish(event) }
        let subscriber = follower(of: feed)
        let session = #"{"participant_count":0,"started_at":"\#(ten)","webinar":8}"#
        #expect(subscriber.text().contains("\"sessions\":[\(session)]}"))
        feed.publish(ended(7, id: 12))
        #expect(subscriber.events() == [])
    }

    @Test func `another room of a session that runs is no news here, nor is a chat`() {
        let feed = feed(onAir())
        feed.publish(began(7, id: 11))
        let subscriber = follower(of: feed)
        _ = subscriber.events()
        feed.publish(began(7, id: 12))
        feed.publish(OutboxEvent(id: 13, webinar: 7, change: .chat(JSONText(text: "{}"), message: nil)))
        #expect(subscriber.events() == [])
    }

    @Test func `an event that the snapshot knew is not told again`() {
        let feed = feed(onAir())
        let subscriber = follower(of: feed)
        feed.publish(began(7, id: 10))
        #expect(subscriber.events() == ["active"])
    }

    @Test func `how many are there is told to who comes, and to nobody else`() {
        let feed = feed(onAir(7))
        let before = follower(of: feed)
        feed.count(41, in: 7)
        feed.count(5, in: 9)
        #expect(before.events() == ["active"])
        #expect(follower(of: feed).text().contains(#""participant_count":41"#))
    }

    @Test func `what was lost is mended and told`() {
        let feed = feed(onAir(6, 7))
        let subscriber = follower(of: feed)
        _ = subscriber.text()
        feed.mend(by: AirSnapshot(air: onAir(6, 8, ended: 7), newestEvent: 10))
        let told = subscriber.text().split(separator: "\n\n").map(String.init).sorted()
        #expect(
            told == [
                "event: status\ndata: {\"ended_at\":\"\(ten)\",\"is_active\":false,\"participant_count\":0,"
                    + "\"started_at\":\"\(nine)\",\"webinar\":7}",
                "event: status\ndata: {\"ended_at\":null,\"is_active\":true,\"participant_count\":2,"
                    + "\"started_at\":\"\(nine)\",\"webinar\":8}",
            ])
    }

    @Test func `a session that goes without an end is mended, too`() {
        let feed = feed(onAir(7))
        let subscriber = follower(of: feed)
        _ = subscriber.events()
        feed.mend(by: AirSnapshot(air: onAir(), newestEvent: 10))
        #expect(subscriber.events() == ["status"])
        #expect(follower(of: feed).text().contains(#"{"ended":[],"sessions":[]}"#))
    }

    @Test func `a snapshot that is older than a status is left`() {
        let feed = feed(onAir(7))
        let subscriber = follower(of: feed)
        feed.publish(ended(7, id: 12))
        feed.mend(by: AirSnapshot(air: onAir(7), newestEvent: 11))
        #expect(subscriber.events() == ["active", "12 status"])
    }

    @Test func `sessions beyond the limit of a snapshot are not taken for ended`() {
        let feed = feed(onAir(0))
        let subscriber = follower(of: feed)
        _ = subscriber.events()
        var full = OnAir()
        for webinar in 1...Int64(OnAir.limit) { full.begin(.init(startedAt: ten, participantCount: 0), in: webinar) }
        feed.mend(by: AirSnapshot(air: full, newestEvent: 10))
        #expect(subscriber.events() == Array(repeating: "status active", count: OnAir.limit))
        feed.publish(ended(0, id: 11))
        #expect(subscriber.events() == ["11 status"])
    }

    @Test func `who is reminded is told the newest session once more, or that there is none`() {
        let feed = feed(onAir())
        let subscriber = follower(of: feed)
        feed.remind(subscriber.stream)
        #expect(subscriber.events() == ["active", "active"])
        feed.publish(ended(7, id: 11))
        feed.remind(subscriber.stream)
        feed.publish(began(8, id: 12))
        feed.remind(subscriber.stream)
        #expect(subscriber.events() == ["11 status", "status", "12 status active", "status active"])
    }

    @Test func `it is kept while somebody follows it, and for a while after`() {
        let feed = feed(onAir())
        let subscriber = follower(of: feed)
        #expect(feed.isFollowed && !feed.hasBeenEmpty(since: now))
        feed.remove(subscriber.stream, at: now + .seconds(5))
        #expect(!feed.isFollowed && !feed.hasBeenEmpty(since: now))
        #expect(feed.hasBeenEmpty(since: now + .seconds(5)))
    }
}
