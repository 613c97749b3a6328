import Refusals
import Testing

@testable import LiveEvents

@Suite struct StreamLifeTests {
    private typealias Life = StreamLife<String>

    private func life(hasTicket: Bool = true, after id: Int64? = nil, isHeadOnly: Bool = false) -> Life {
        Life(hasTicket: hasTicket, resumesAfter: id, isHeadOnly: isHeadOnly)
    }

    private func chat(_ id: Int64) -> FeedEvent<String> {
        FeedEvent(id: id, audience: .ticketHolders, text: "chat \(id)")
    }

    private func status(_ id: Int64) -> FeedEvent<String> {
        FeedEvent(id: id, audience: .everyone, text: "status \(id)")
    }

    /// Knows all events after 10.
    private func ring(_ events: FeedEvent<String>...) -> EventRing<String> {
        var ring = EventRing<String>(capacity: 10, isCompleteAfter: 10)
        for event in events { ring.append(event) }
        return ring
    }

    /// What the database knows: all events after the id.
    private func replay(after id: Int64, _ events: FeedEvent<String>...) -> EventRing<String> {
        var replay = EventRing<String>(capacity: 10, isCompleteAfter: id)
        for event in events { replay.append(event) }
        return replay
    }

    private func missing(after id: Int64) -> Life {
        var life = life(after: id)
        _ = life.enter(status: "now", settings: "rules", ring(chat(12)))
        return life
    }

    @Test func `a stream that waits is sent nothing`() {
        var life = life()
        #expect(life.take(chat(11)) == nil)
        #expect(life.take("count", for: .everyone) == nil)
        #expect(life.keepAlive(":") == nil)
        #expect(life.state == .waiting)
    }

    @Test func `who begins is told how it stands, and follows from there`() {
        var life = life()
        #expect(
            life.enter(status: "now", settings: "rules", ring(chat(12)))
                == [.open(status: "now"), .send("rules")])
        #expect(life.state == .following(upTo: 12))
        #expect(life.take(chat(12)) == nil)
        #expect(life.take(chat(13)) == .send("chat 13"))
        #expect(life.state == .following(upTo: 13))
    }

    @Test func `a stream whose opening says all begins there, and hears what comes after it`() {
        var life = life(hasTicket: false)
        #expect(life.enter(opening: "now", upTo: 12) == .open(status: "now"))
        #expect(life.take(status(12)) == nil)
        #expect(life.take(status(13)) == .send("status 13"))
        #expect(life.enter(opening: "now", upTo: 13) == nil)
    }

    @Test func `a HEAD of such a stream is answered, and that is all`() {
        var life = life(hasTicket: false, isHeadOnly: true)
        #expect(life.enter(opening: "now", upTo: 12) == .answerHead)
        #expect(life.take(status(13)) == nil)
    }

    @Test func `who comes back is sent what it missed`() {
        var life = life(after: 11)
        #expect(
            life.enter(status: "now", settings: "rules", ring(chat(11), chat(12), status(13)))
                == [.open(status: "now"), .send("rules"), .send("chat 12"), .send("status 13")])
        #expect(life.state == .following(upTo: 13))
    }

    @Test(arguments: [9, 13] as [Int64])
    func `who asks for what the feed does not know waits for the database`(id: Int64) {
        var life = life(after: id)
        #expect(
            life.enter(status: "now", settings: "rules", ring(chat(12)))
                == [.open(status: "now"), .send("rules"), .ask])
        #expect(life.state == .missing(after: id))
        #expect(life.take(chat(14)) == nil)
        #expect(life.take("count", for: .everyone) == nil)
        #expect(life.keepAlive(":") == .send(":"))
    }

    @Test func `the database's answer is followed by what came meanwhile`() {
        var life = missing(after: 5)
        #expect(
            life.resume(with: replay(after: 5, chat(8), chat(11)), or: "reset", ring(chat(11), chat(13)))
                == [.send("chat 8"), .send("chat 11"), .send("chat 13")])
        #expect(life.state == .following(upTo: 13))
    }

    @Test func `the database may know more than the feed`() {
        var life = missing(after: 13)
        #expect(
            life.resume(with: replay(after: 5, chat(13), chat(15)), or: "reset", ring(chat(12), chat(14)))
                == [.send("chat 15")])
        #expect(life.take(chat(15)) == nil)
        #expect(life.take(chat(16)) == .send("chat 16"))
    }

    @Test func `who missed still more meanwhile asks once more`() {
        var life = missing(after: 5)
        #expect(
            life.resume(with: replay(after: 5, chat(8)), or: "reset", ring(chat(12)))
                == [.send("chat 8"), .ask])
        #expect(life.state == .missing(after: 8))
    }

    @Test func `who asks for what is gone follows from now on`() {
        var life = missing(after: 5)
        #expect(life.resume(with: replay(after: 6, chat(8)), or: "reset", ring(chat(12))) == [.send("reset")])
        #expect(life.state == .following(upTo: 12))
    }

    @Test func `without a ticket there is only what is for everyone`() {
        var life = life(hasTicket: false, after: 10)
        #expect(life.enter(status: "now", settings: "rules", ring(chat(11), status(12))) == [.open(status: "now")])
        #expect(life.take(chat(13)) == nil)
        #expect(life.take("count", for: .ticketHolders) == nil)
        #expect(life.take(status(14)) == .send("status 14"))
    }

    @Test func `a HEAD is answered, and that is all`() {
        var life = life(isHeadOnly: true)
        #expect(life.enter(status: "now", settings: "rules", ring()) == [.answerHead])
        #expect(life.state == .closed)
    }

    @Test func `only who waits can be refused`() {
        var waiting = life()
        #expect(waiting.refuse(.unavailable) == .refuse(.unavailable))
        #expect(waiting.state == .closed)
        var open = life()
        _ = open.enter(status: "now", settings: "rules", ring())
        #expect(open.refuse(.unavailable) == nil)
    }

    @Test func `an answer that was asked for before a gap says nothing to who was closed by it`() {
        var life = missing(after: 5)
        #expect(life.close() == .close)
        #expect(life.resume(with: replay(after: 5, chat(8)), or: "reset", ring(chat(12))) == [])
        #expect(life.state == .closed)
    }

    @Test func `a stream is closed once, and stays so`() {
        var life = life()
        _ = life.enter(status: "now", settings: "rules", ring())
        #expect(life.close() == .close)
        #expect(life.close() == nil)
        #expect(life.take(chat(11)) == nil)
        #expect(life.keepAlive(":") == nil)
        #expect(life.enter(status: "now", settings: "rules", ring()) == [])
    }
}
