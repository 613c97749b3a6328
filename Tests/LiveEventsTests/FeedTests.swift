import HubQueries
import NIOEmbedded
import Testing

@testable import LiveEvents

@Suite struct FeedTests {
    private static let webinar: Int64 = 7
    private let text = EventText(showsRoom: true)
    private let now = ContinuousClock.now

    /// Knows all events after 10.
    private func feed(_ events: OutboxEvent..., isActive: Bool = false) -> Feed {
        Feed(Self.webinar, snapshot(events, completeAfter: 10, isActive: isActive), text: text, at: now)
    }

    private func snapshot(
        _ events: [OutboxEvent], completeAfter id: Int64, isActive: Bool = false, muted: Set<Int64> = [],
        waiting: Int64 = 0
    ) -> FeedSnapshot {
        let state =
            isActive ? LiveSessionState(isActive: true, roomName: JSONText(text: "\"r\"")) : .inactive
        return FeedSnapshot(
            state: state, participantCount: 0, waitingCount: waiting, settings: JSONText(text: "{}"),
            webinar: JSONText(text: "{}"),
            notice: JSONText(text: "{}"), capture: JSONText(text: "{}"), muted: muted,
            events: events, isCompleteAfter: id)
    }

    /// A message of the number 100 more than its event's.
    private func chat(_ id: Int64) -> OutboxEvent {
        OutboxEvent(id: id, webinar: Self.webinar, change: .chat(JSONText(text: "{}"), message: id + 100))
    }

    private func removal(_ id: Int64, of chat: Int64) -> OutboxEvent {
        OutboxEvent(id: id, webinar: Self.webinar, change: .chatRemoved(JSONText(text: "{}"), message: chat + 100))
    }

    private func status(_ id: Int64, isActive: Bool) -> OutboxEvent {
        let state = LiveSessionState(isActive: isActive, roomName: isActive ? JSONText(text: "\"r\"") : nil)
        return OutboxEvent(id: id, webinar: Self.webinar, change: .status(state))
    }

    @Test func `a stream opens with the present status, without an id`() {
        let subscriber = Subscriber(ticketFor: 2)
        let feed = feed(chat(11), isActive: true)
        feed.admit(subscriber.stream)
        #expect(!feed.beginReplay())
        #expect(subscriber.events() == ["status active", "webinar", "present"])
    }

    @Test func `events come in their order, each once`() {
        let feed = feed()
        let subscriber = Subscriber(ticketFor: 2)
        feed.admit(subscriber.stream)
        for event in [chat(11), chat(12), chat(12), chat(11), status(13, isActive: true)] { feed.publish(event) }
        #expect(subscriber.events() == ["status", "webinar", "present", "11 chat", "12 chat", "13 status active"])
    }

    @Test func `a stream without a ticket is told the status and the plan alone`() {
        let feed = feed()
        let subscriber = Subscriber(ticketFor: nil)
        feed.admit(subscriber.stream)
        feed.publish(chat(11))
        feed.announce(participants: 5, waiting: 2)
        feed.publish(status(12, isActive: true))
        feed.publish(OutboxEvent(id: 13, webinar: Self.webinar, change: .webinar(JSONText(text: "{}"))))
        #expect(subscriber.events() == ["status", "webinar", "12 status active", "webinar"])
    }

    @Test func `who comes back is sent what it missed, then what comes`() {
        let feed = feed(chat(11), chat(12), chat(13))
        let subscriber = Subscriber(ticketFor: 2, after: 11)
        feed.admit(subscriber.stream)
        #expect(!feed.beginReplay())
        feed.publish(chat(14))
        #expect(subscriber.events() == ["status", "webinar", "present", "12 chat", "13 chat", "14 chat"])
    }

    @Test func `who missed more than the feed knows waits for the database, and misses nothing meanwhile`() {
        let feed = feed(chat(12))
        let subscriber = Subscriber(ticketFor: 2, after: 5)
        feed.admit(subscriber.stream)
        #expect(feed.beginReplay())
        feed.publish(chat(13))
        #expect(subscriber.events() == ["status", "webinar", "present"])
        feed.replay(snapshot([chat(8), chat(12)], completeAfter: 5))
        feed.publish(chat(14))
        #expect(subscriber.events() == ["8 chat", "12 chat", "13 chat", "14 chat"])
        #expect(!feed.beginReplay())
    }

    @Test func `one question serves all who wait for it, and those who come meanwhile are served by the next`() {
        let feed = feed(chat(12))
        let (first, second, third) = (
            Subscriber(ticketFor: 2, after: 5), Subscriber(ticketFor: 3, after: 8), Subscriber(ticketFor: 4, after: 5)
        )
        feed.admit(first.stream)
        feed.admit(second.stream)
        #expect(feed.beginReplay())
        feed.admit(third.stream)
        #expect(!feed.beginReplay())
        feed.replay(snapshot([chat(8), chat(12)], completeAfter: 5))
        #expect(first.events() == ["status", "webinar", "present", "8 chat", "12 chat"])
        #expect(second.events() == ["status", "webinar", "present", "12 chat"])
        #expect(third.events() == ["status", "webinar", "present"])
        #expect(feed.beginReplay())
        feed.replayFailed()
        #expect(feed.beginReplay())
        feed.replay(snapshot([chat(8), chat(12)], completeAfter: 5))
        #expect(third.events() == ["8 chat", "12 chat"])
    }

    @Test func `settings have no id and reach who was missing something; without a ticket one hears of them`() {
        let feed = feed(chat(12))
        let (present, late) = (Subscriber(ticketFor: 2), Subscriber(ticketFor: 3, after: 5))
        let anyone = Subscriber(ticketFor: nil)
        for one in [present, late, anyone] { feed.admit(one.stream) }
        #expect(feed.beginReplay())
        feed.publish(OutboxEvent(id: 13, webinar: Self.webinar, change: .settings(JSONText(text: "{}"))))
        feed.replay(snapshot([chat(8), chat(12)], completeAfter: 5))
        #expect(present.events() == ["status", "webinar", "present", "settings"])
        #expect(late.events() == ["status", "webinar", "present", "8 chat", "12 chat", "webinar", "present"])
        #expect(anyone.events() == ["status", "webinar", "rights"])
    }

    @Test func `what is recorded is told to everyone`() {
        let feed = feed()
        let (open, student) = (Subscriber(ticketFor: nil), Subscriber(ticketFor: 1))
        for subscriber in [open, student] { feed.admit(subscriber.stream) }
        feed.publish(OutboxEvent(id: 11, webinar: Self.webinar, change: .capture(JSONText(text: "{}"))))
        #expect(open.events() == ["status", "webinar", "capture"])
        #expect(student.events() == ["status", "webinar", "present", "capture"])
    }

    @Test func `a notice is told to whoever has a ticket, and a mute to the one whom it concerns`() {
        let feed = feed()
        let (muted, other) = (Subscriber(ticketFor: 2), Subscriber(ticketFor: 3))
        let anyone = Subscriber(ticketFor: nil)
        for one in [muted, other, anyone] { feed.admit(one.stream) }
        feed.publish(OutboxEvent(id: 11, webinar: Self.webinar, change: .notice(JSONText(text: "{}"))))
        feed.publish(OutboxEvent(id: 12, webinar: Self.webinar, change: .muted(user: 2, isMuted: true)))
        #expect(muted.events() == ["status", "webinar", "present", "notice", "muted yes"])
        #expect(other.events() == ["status", "webinar", "present", "notice"])
        #expect(anyone.events() == ["status", "webinar"])
        let (back, next) = (Subscriber(ticketFor: 2), Subscriber(ticketFor: 3))
        for one in [back, next] { feed.admit(one.stream) }
        #expect(back.events() == ["status", "webinar", "present, muted"])
        #expect(next.events() == ["status", "webinar", "present"])
        feed.publish(OutboxEvent(id: 13, webinar: Self.webinar, change: .muted(user: 2, isMuted: false)))
        #expect(back.events() == ["muted"])
    }

    @Test func `help is told to the one to whom it was sent, and never again`() {
        let feed = feed()
        let (helped, other) = (Subscriber(ticketFor: 2), Subscriber(ticketFor: 3))
        let anyone = Subscriber(ticketFor: nil)
        for one in [helped, other, anyone] { feed.admit(one.stream) }
        feed.publish(OutboxEvent(id: 11, webinar: Self.webinar, change: .help(user: 2)))
        #expect(helped.events() == ["status", "webinar", "present", "help"])
        #expect(other.events() == ["status", "webinar", "present"])
        #expect(anyone.events() == ["status", "webinar"])
        let back = Subscriber(ticketFor: 2, after: 10)
        feed.admit(back.stream)
        #expect(back.events() == ["status", "webinar", "present"])
    }

    @Test func `a feed begins with who is muted by then`() {
        let known = snapshot([], completeAfter: 10, muted: [2])
        let feed = Feed(Self.webinar, known, text: text, at: now)
        let subscriber = Subscriber(ticketFor: 2)
        feed.admit(subscriber.stream)
        #expect(subscriber.events() == ["status", "webinar", "present, muted"])
    }

    @Test func `a message that goes while the database is asked is in no replay`() {
        let feed = feed(chat(12))
        let subscriber = Subscriber(ticketFor: 2, after: 5)
        feed.admit(subscriber.stream)
        #expect(feed.beginReplay())
        feed.publish(removal(13, of: 8))
        feed.replay(snapshot([chat(8), chat(9), chat(12)], completeAfter: 5))
        #expect(subscriber.events() == ["status", "webinar", "present", "9 chat", "12 chat", "13 chat_removed"])
    }

    @Test func `the database may know more than the feed`() {
        let feed = feed(chat(12))
        let subscriber = Subscriber(ticketFor: 2, after: 13)
        feed.admit(subscriber.stream)
        #expect(feed.beginReplay())
        feed.replay(snapshot([chat(12), chat(13), chat(14)], completeAfter: 5))
        for event in [chat(13), chat(14), chat(15)] { feed.publish(event) }
        #expect(subscriber.events() == ["status", "webinar", "present", "14 chat", "15 chat"])
    }

    @Test func `who asks for what is gone is told to fetch afresh, and follows from there`() {
        let feed = feed(chat(12))
        let subscriber = Subscriber(ticketFor: 2, after: 3)
        feed.admit(subscriber.stream)
        #expect(feed.beginReplay())
        feed.replay(snapshot([chat(12)], completeAfter: 5))
        feed.publish(chat(13))
        #expect(subscriber.events() == ["status", "webinar", "present", "reset", "13 chat"])
    }

    @Test func `a public stream opens with the present status, which is all that it can have missed`() {
        let feed = feed(chat(12))
        let subscriber = Subscriber(ticketFor: nil, after: 3)
        feed.admit(subscriber.stream)
        #expect(!feed.beginReplay())
        feed.publish(status(13, isActive: true))
        #expect(subscriber.events() == ["status", "webinar", "13 status active"])
    }

    @Test func `a message that is gone is told to nobody later, but that it is gone`() {
        let feed = feed(chat(11), chat(12))
        let (present, late) = (Subscriber(ticketFor: 2), Subscriber(ticketFor: 3, after: 10))
        feed.admit(present.stream)
        feed.publish(chat(13))
        feed.publish(removal(14, of: 13))
        feed.publish(removal(15, of: 11))
        feed.admit(late.stream)
        #expect(present.events() == ["status", "webinar", "present", "13 chat", "14 chat_removed", "15 chat_removed"])
        #expect(late.events() == ["status", "webinar", "present", "12 chat", "14 chat_removed", "15 chat_removed"])
    }

    @Test func `ticket holders are told the count when it has changed`() {
        let feed = feed(isActive: true)
        let subscriber = Subscriber(ticketFor: 2)
        feed.admit(subscriber.stream)
        for count: Int64 in [0, 3, 3, 2] { feed.announce(participants: count, waiting: nil) }
        #expect(subscriber.events() == ["status active", "webinar", "present", "presence", "presence"])
    }

    @Test func `ticket holders are told who is in the room and who waits in one event, each number as it was last`() {
        let feed = feed(isActive: true)
        let subscriber = Subscriber(ticketFor: 2)
        feed.admit(subscriber.stream)
        _ = subscriber.text()
        feed.announce(participants: nil, waiting: 4)
        feed.announce(participants: 3, waiting: nil)
        feed.announce(participants: 2, waiting: 5)
        feed.announce(participants: nil, waiting: 5)
        #expect(subscriber.text() == presence(0, 4) + presence(3, 4) + presence(2, 5))
    }

    @Test func `who comes later is told at once how many wait, without a session, and anyone without a ticket is not`()
    {
        let known = snapshot([], completeAfter: 10, waiting: 2)
        let feed = Feed(Self.webinar, known, text: text, at: now)
        let (first, anyone) = (Subscriber(ticketFor: 2), Subscriber(ticketFor: nil))
        for one in [first, anyone] { feed.admit(one.stream) }
        #expect(first.text().hasSuffix(presence(0, 2)))
        feed.announce(participants: nil, waiting: 3)
        let late = Subscriber(ticketFor: 3)
        feed.admit(late.stream)
        #expect(late.text().hasSuffix(presence(0, 3)))
        #expect(!anyone.text().contains("presence"))
    }

    private func presence(_ participants: Int64, _ waiting: Int64) -> String {
        "event: presence\ndata: {\"participant_count\":\(participants),\"waiting_count\":\(waiting)}\n\n"
    }

    @Test func `who may not be there any more is cut, and nobody else`() {
        let feed = feed()
        let (expelled, kept, anyone) = (Subscriber(ticketFor: 2), Subscriber(ticketFor: 3), Subscriber(ticketFor: nil))
        for subscriber in [expelled, kept, anyone] { feed.admit(subscriber.stream) }
        feed.apply(Rights(allowed: [3], newestEvent: 10, state: .inactive), asked: [1, 2, 3, 4])
        #expect([expelled, kept, anyone].map(\.channel.isActive) == [false, true, true])
    }

    @Test func `a state whose event was lost is mended`() {
        let feed = feed(isActive: true)
        let subscriber = Subscriber(ticketFor: nil)
        feed.admit(subscriber.stream)
        feed.apply(Rights(allowed: [], newestEvent: 10, state: .inactive), asked: [1, 2, 3, 4])
        #expect(subscriber.events() == ["status active", "webinar", "status"])
    }

    @Test func `a state that is older than the feed's is left`() {
        let feed = feed()
        let subscriber = Subscriber(ticketFor: nil)
        feed.admit(subscriber.stream)
        feed.publish(status(12, isActive: true))
        feed.apply(Rights(allowed: [], newestEvent: 11, state: .inactive), asked: [1, 2, 3, 4])
        #expect(subscriber.events() == ["status", "webinar", "12 status active"])
    }

    @Test func `what a reader does not take yet is kept for it, in order`() {
        let feed = feed()
        let subscriber = Subscriber(ticketFor: 2)
        feed.admit(subscriber.stream)
        subscriber.channel.isWritable = false
        feed.publish(chat(11))
        feed.publish(chat(12))
        #expect(subscriber.events() == ["status", "webinar", "present"])
        subscriber.channel.isWritable = true
        feed.publish(chat(13))
        #expect(subscriber.events() == [])
        subscriber.stream.drain()
        feed.publish(chat(14))
        #expect(subscriber.events() == ["11 chat", "12 chat", "13 chat", "14 chat"])
    }

    @Test func `who takes nothing from one sign of life to the next but one is cut, and who takes something is not`() {
        let feed = feed()
        let (silent, slow) = (Subscriber(ticketFor: 2), Subscriber(ticketFor: 3))
        for subscriber in [silent, slow] {
            feed.admit(subscriber.stream)
            subscriber.channel.isWritable = false
        }
        for id: Int64 in 11...13 { feed.publish(chat(id)) }
        for _ in 1...3 {
            for subscriber in [silent, slow] { subscriber.stream.keepAlive() }
            slow.channel.isWritable = true
            slow.stream.drain()
            slow.channel.isWritable = false
        }
        #expect([silent, slow].map(\.channel.isActive) == [false, true])
    }

    @Test func `who lets too much wait is cut`() {
        let feed = feed()
        let subscriber = Subscriber(ticketFor: 2)
        feed.admit(subscriber.stream)
        subscriber.channel.isWritable = false
        for number in 1...Int64(Backlog.limit) { feed.publish(chat(10 + number)) }
        #expect(subscriber.channel.isActive)
        feed.publish(chat(11 + Int64(Backlog.limit)))
        #expect(!subscriber.channel.isActive)
    }
}
