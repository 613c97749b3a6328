import HubQueries
import OnAir
import Testing

@testable import LiveEvents

@Suite struct RoundsTests {
    private let seat = Seat(webinar: 7, user: 2)
    private let rights = Rights(allowed: [2], newestEvent: 10, state: .inactive)

    @Test func `housekeeping is due at the start, and then every fifth second`() {
        var hub = TestHub()
        #expect((1...11).filter { _ in hub.exchange()?.isHousekeepingDue == true } == [1, 5, 10])
    }

    @Test func `there is one round at a time`() {
        var hub = TestHub()
        #expect(hub.tick().round != nil)
        #expect((2...6).allSatisfy { _ in hub.tick().round == nil })
        _ = hub.answer(.success(Findings()))
        #expect(hub.tick().round?.isHousekeepingDue == true)
    }

    @Test func `the database is told who comes, and who has been gone for the grace`() {
        var hub = TestHub()
        let stream = TestStream()
        hub.rounds.enter(stream, seat: seat)
        #expect(hub.exchange()?.changes == .init(entered: [seat]))
        hub.rounds.leave(stream, seat: seat, at: hub.now)
        #expect((1...9).allSatisfy { _ in hub.exchange()?.changes.isEmpty ?? true })
        #expect(hub.exchange()?.changes == .init(left: [seat]))
    }

    @Test func `who waits is told apart from who is in the room, and counted with no session`() {
        var hub = TestHub()
        let stream = TestStream()
        hub.rounds.enter(stream, seat: nil, awaited: seat)
        let round = hub.exchange()
        #expect(round?.waiting == .init(entered: [seat]))
        #expect(round?.changes.isEmpty == true)
        #expect(round?.countedWaiting == [7])
        hub.rounds.leave(stream, seat: nil, awaited: seat, at: hub.now)
        #expect((1...9).allSatisfy { _ in hub.exchange()?.waiting.isEmpty ?? true })
        #expect(hub.exchange()?.waiting == .init(left: [seat]))
    }

    @Test func `who takes a seat changes how many wait`() {
        var hub = TestHub()
        hub.rounds.enter(TestStream(), seat: seat)
        #expect(hub.exchange()?.countedWaiting == [7])
    }

    @Test func `who waits at another hub is counted with the housekeeping, for each webinar that somebody follows`() {
        var hub = TestHub()
        hub.followers = [7: [1], 8: []]
        #expect((1...11).filter { _ in hub.exchange()?.countedWaiting == [7, 8] } == [1, 5, 10])
    }

    @Test func `who waits is noted again where another hub took this one for dead, and where a round failed`() {
        var hub = TestHub()
        hub.rounds.enter(TestStream(), seat: nil, awaited: seat)
        _ = hub.tick()
        _ = hub.answer(.failure(Failure()))
        #expect(hub.exchange(Findings(hasBegunAnew: true))?.waiting == .init(entered: [seat]))
        #expect(hub.exchange()?.waiting == .init(entered: [seat]))
    }

    @Test func `a stream that was never let in leaves no seat`() {
        var hub = TestHub()
        hub.rounds.enter(TestStream(), seat: seat)
        hub.rounds.leave(TestStream(), seat: seat, at: hub.now)
        #expect(hub.exchange()?.changes == .init(entered: [seat]))
        #expect((1...20).allSatisfy { _ in hub.exchange()?.changes.isEmpty ?? true })
    }

    @Test func `a session that begins is entered by those who are there, and looked after at once`() {
        var hub = TestHub()
        hub.rounds.enter(TestStream(), seat: seat)
        _ = hub.exchange()
        hub.rounds.sessionBegan(7)
        hub.rounds.sessionChanged()
        #expect(hub.exchange() == Round(changes: .init(entered: [seat]), countedWaiting: [7], isHousekeepingDue: true))
    }

    @Test func `stays that another hub may have closed are opened again`() {
        var hub = TestHub()
        hub.rounds.enter(TestStream(), seat: seat)
        _ = hub.exchange(Findings(hasBegunAnew: true))
        #expect(hub.exchange()?.changes == .init(entered: [seat]))
    }

    @Test func `each webinar's rights are looked at every twenty seconds`() {
        var hub = TestHub()
        hub.followers = [7: [1, 2], 8: [3]]
        let examined = (1...47).map { _ in hub.exchange()?.examined ?? [:] }
        #expect((1...47).filter { examined[$0 - 1][7] == [1, 2] } == [7, 27, 47])
        #expect((1...47).filter { examined[$0 - 1][8] == [3] } == [8, 28])
    }

    @Test func `what is on the air is looked at every twenty seconds while somebody follows it`() {
        var hub = TestHub()
        #expect((1...20).allSatisfy { _ in hub.exchange()?.isAirExamined != true })
        hub.isAirFollowed = true
        #expect((21...60).filter { _ in hub.exchange()?.isAirExamined == true } == [40, 60])
    }

    @Test func `what a round finds on the air is mended, unless a gap has overtaken it`() {
        var hub = TestHub()
        let findings = Findings(air: AirSnapshot(air: OnAir(), newestEvent: 12))
        _ = hub.tick()
        #expect(hub.answer(.success(findings)).map(described) == ["on the air at 12"])
        hub.rounds.sessionChanged()
        _ = hub.tick()
        hub.rounds.takeGap()
        #expect(hub.answer(.success(findings)).isEmpty)
    }

    @Test func `what a round finds out goes to the feeds`() {
        var hub = TestHub()
        hub.followers = [7: [1, 2]]
        for _ in 1...6 { _ = hub.exchange() }
        #expect(hub.tick().round?.examined == [7: [1, 2]])
        let actions = hub.answer(
            .success(Findings(counts: [7: 3], waitingCounts: [7: 4, 8: 0], rights: [7: rights, 9: nil])))
        #expect(
            Set(actions.map(described)) == [
                "7 has 3, 4 wait", "8 has -, 0 wait", "7 allows [2] of [1, 2]", "9 is gone",
            ])
    }

    @Test func `rights and counts that were asked for before a gap are not applied after it`() {
        var hub = TestHub()
        _ = hub.tick()
        hub.rounds.takeGap()
        let findings = Findings(counts: [7: 3], rights: [7: rights, 9: nil], ended: [8])
        #expect(hub.answer(.success(findings)).map(described) == ["ended(webinar: 8)"])
        hub.rounds.sessionChanged()
        _ = hub.tick()
        #expect(hub.answer(.success(Findings(counts: [7: 3]))).map(described) == ["7 has 3, - wait"])
    }

    @Test(arguments: [false, true])
    func `what could not be told is told by the next round`(isOvertakenByGap: Bool) {
        var hub = TestHub()
        hub.rounds.enter(TestStream(), seat: seat)
        let round = hub.tick().round
        if isOvertakenByGap { hub.rounds.takeGap() }
        _ = hub.answer(.failure(Failure()))
        #expect(hub.tick().round == round)
    }

    @Test func `the log is told of the first round that fails, and of the first that succeeds again`() {
        var hub = TestHub()
        let answers: [Result<Findings, any Error>] = [
            .success(Findings()), .failure(Failure()), .failure(Failure()), .success(Findings()), .success(Findings()),
        ]
        let reports = answers.map { answer in
            hub.rounds.sessionChanged()
            _ = hub.tick()
            return hub.answer(answer).map(described)
        }
        #expect(reports == [[], ["roundFails(cause: \"gone\")"], [], ["roundSucceedsAgain"], []])
    }

    @Test func `rooms that a round takes on are to end, and what has ended is forgotten by the next`() {
        var hub = TestHub()
        let ending = RoomEnding(room: "r", webinar: 7, endedAt: "now", attempt: 1)
        _ = hub.tick()
        #expect(hub.answer(.success(Findings(endings: [ending]))).map(described) == ["end the room of 7"])
        #expect(hub.rounds.answered(.ended, about: ending).isEmpty)
        #expect(hub.exchange()?.forgotten == [ending])
        #expect((1...3).allSatisfy { _ in hub.exchange()?.forgotten.isEmpty ?? true })
    }

    @Test func `what has ended is forgotten although a round fails`() {
        var hub = TestHub()
        let ending = RoomEnding(room: "r", webinar: 7, endedAt: "now", attempt: 1)
        _ = hub.rounds.answered(.ended, about: ending)
        _ = hub.tick()
        _ = hub.answer(.failure(Failure()))
        #expect(hub.exchange()?.forgotten == [ending])
    }

    @Test func `a room that has not ended is not forgotten, until it is given up`() {
        var hub = TestHub()
        let reports = (1...8 as ClosedRange<Int64>).map { attempt in
            let ending = RoomEnding(room: "r", webinar: 7, endedAt: "now", attempt: attempt)
            return hub.rounds.answered(.refused(status: 500), about: ending).map(described)
        }
        let cause = "the Jitsi server answers with status 500"
        #expect(reports[0] == [#"roomNotEnded(webinar: 7, cause: "\#(cause)")"#])
        #expect(reports[1...6].allSatisfy { $0.isEmpty })
        #expect(reports[7] == [#"roomGivenUp(webinar: 7, attempts: 8, cause: "\#(cause)")"#])
        #expect(hub.exchange()?.forgotten.map(\.attempt) == [8])
    }

    @Test func `each stream is sent a comment every fifteen seconds, and the status once a minute`() {
        var hub = TestHub()
        let (stream, gone) = (TestStream(), TestStream())
        for _ in 1...4 { _ = hub.tick() }
        hub.rounds.enter(stream, seat: nil)
        hub.rounds.enter(gone, seat: nil)
        hub.rounds.leave(gone, seat: nil, at: hub.now)
        let turns = (5...124).map { _ in hub.tick() }
        #expect(
            (5...124).filter { turns[$0 - 5].comments.contains { $0 === stream } } == [
                19, 34, 49, 64, 79, 94, 109, 124,
            ])
        #expect((5...124).filter { turns[$0 - 5].withStatus && !turns[$0 - 5].comments.isEmpty } == [64, 124])
        #expect(turns.allSatisfy { turn in !turn.comments.contains { $0 === gone } })
    }

    @Test func `a feed is kept for a minute`() {
        var hub = TestHub()
        #expect(hub.tick().emptySince == hub.now - .seconds(60))
    }

    private func described(_ action: Rounds<TestStream>.Action) -> String {
        switch action {
        case .announce(let participants, let waiting, let webinar):
            "\(webinar) has \(participants.map { "\($0)" } ?? "-"), \(waiting.map { "\($0)" } ?? "-") wait"
        case .apply(let rights, let asked, let webinar):
            "\(webinar) allows \(rights.allowed.sorted()) of \(asked.sorted())"
        case .mend(let snapshot): "on the air at \(snapshot.newestEvent)"
        case .close(let webinar): "\(webinar) is gone"
        case .end(let ending): "end the room of \(ending.webinar)"
        case .report(let report): "\(report)"
        case .keepAlive, .dropFeeds, .carryOut: "by the clock"
        }
    }
}

private final class TestStream {}

private struct Failure: Error, CustomStringConvertible {
    let description = "gone"
}

/// Rounds with a clock of the test.
private struct TestHub {
    struct Second {
        var comments: [TestStream] = []
        var withStatus = false
        var emptySince: ContinuousClock.Instant?
        var round: Round?
    }

    var rounds = Rounds<TestStream>()
    var now = ContinuousClock.now
    /// By webinar.
    var followers: [Int64: Set<Int64>] = [:]
    var isAirFollowed = false

    mutating func tick() -> Second {
        now += .seconds(1)
        let followers = followers
        var second = Second()
        let actions = rounds.tick(at: now, webinars: followers.keys, isAirFollowed: isAirFollowed) {
            followers[$0] ?? []
        }
        for action in actions {
            switch action {
            case .keepAlive(let streams, let withStatus): (second.comments, second.withStatus) = (streams, withStatus)
            case .dropFeeds(let start): second.emptySince = start
            case .carryOut(let round): second.round = round
            case .announce, .apply, .mend, .close, .end, .report: Issue.record("of a round that nobody answered")
            }
        }
        return second
    }

    mutating func answer(_ answer: Result<Findings, any Error>) -> [Rounds<TestStream>.Action] {
        rounds.answered(answer)
    }

    /// A second whose round, if there is one, is answered at once.
    mutating func exchange(_ findings: Findings = Findings()) -> Round? {
        let round = tick().round
        if round != nil { _ = answer(.success(findings)) }
        return round
    }
}
