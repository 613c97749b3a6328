import HubQueries

/// What the hub does by the clock, as a value: in goes what happens, out comes what to do.
///
/// A round is one exchange with the database, about once a second; there is one at a time.
struct Rounds<Stream: AnyObject> {
    enum Action {
        /// Sends each a comment, and to who follows the present status.
        case keepAlive([Stream], withStatus: Bool)
        /// Forgets the feeds that nobody has followed for so long.
        case dropFeeds(emptySince: ContinuousClock.Instant)
        /// Asks the database, for ``Rounds/answered(_:)``.
        case carryOut(Round)
        /// Tells how many there are; nil for a number that was not counted.
        case announce(participants: Int64?, waiting: Int64?, webinar: Int64)
        case apply(Rights, asked: Set<Int64>, webinar: Int64)
        /// Mends what is known to be on the air.
        case mend(AirSnapshot)
        /// Closes the feed of a webinar that is gone.
        case close(webinar: Int64)
        /// Asks the Jitsi server, for ``Rounds/answered(_:about:)``.
        case end(RoomEnding)
        case report(Report)
    }

    private enum Progress {
        case idle
        case underWay(Round)
        /// Under way, but a gap came: what it finds out about feeds is of before.
        case overtaken(Round)
    }

    private var progress = Progress.idle
    private var comments = CommentRound<Stream>()
    private var occupancy = Occupancy()
    /// Of the places before rooms.
    private var waiting = Occupancy()
    /// Since the start.
    private var second: Int64 = 0
    private var isHousekeepingDue = true
    /// Rooms that the database need not know of any more.
    private var forgotten: [RoomEnding] = []
    private var isFailing = false

    /// A stream has been let in.
    ///
    /// - Parameter awaited: the seat before which it waits.
    mutating func enter(_ stream: Stream, seat: Seat?, awaited: Seat? = nil) {
        comments.insert(stream)
        if let seat { occupancy.arrive(seat) }
        if let awaited { waiting.arrive(awaited) }
    }

    /// A stream has ended, let in or not.
    mutating func leave(_ stream: Stream, seat: Seat?, awaited: Seat? = nil, at now: ContinuousClock.Instant) {
        guard comments.remove(stream) else { return }
        if let seat { occupancy.depart(seat, at: now) }
        if let awaited { waiting.depart(awaited, at: now) }
    }

    /// A webinar's session has begun or ended: what nobody else looks after may wait no longer.
    mutating func sessionChanged() { isHousekeepingDue = true }

    /// A webinar's session has begun: all who are there enter it.
    mutating func sessionBegan(_ webinar: Int64) { occupancy.restart(webinar) }

    /// The reader has lost events, and the hub drops its feeds.
    mutating func takeGap() {
        if case .underWay(let round) = progress { progress = .overtaken(round) }
    }

    /// A second has passed.
    ///
    /// - Parameters:
    ///   - webinars: those that somebody follows.
    ///   - isAirFollowed: whether somebody follows what is on the air.
    ///   - users: the accounts that follow one.
    mutating func tick(
        at now: ContinuousClock.Instant, webinars: some Sequence<Int64>, isAirFollowed: Bool,
        users: (Int64) -> Set<Int64>
    ) -> [Action] {
        second += 1
        if second % Period.housekeeping == 0 { isHousekeepingDue = true }
        let isTimeToRemind = second % Period.reminder < Int64(CommentRound<Stream>.length)
        var actions: [Action] = [
            .keepAlive(comments.advance(), withStatus: isTimeToRemind),
            .dropFeeds(emptySince: now - Period.emptyFeed),
        ]
        // A slow database misses turns: the periods leave room for it.
        guard case .idle = progress else { return actions }
        var round = nextRound(at: now, webinars: webinars, users: users)
        round.isAirExamined = isAirFollowed && second % Period.examination == 0
        guard !round.isEmpty else { return actions }
        progress = .underWay(round)
        actions.append(.carryOut(round))
        return actions
    }

    /// The database has answered the round that was under way.
    mutating func answered(_ answer: Result<Findings, any Error>) -> [Action] {
        defer { progress = .idle }
        switch (progress, answer) {
        case (.idle, _):
            return []
        case (.underWay(let round), .success(let findings)):
            return succeeded(findings) + changes(findings, of: round)
        case (.overtaken, .success(let findings)):
            return succeeded(findings)
        case (.underWay(let round), .failure(let error)), (.overtaken(let round), .failure(let error)):
            return failed(round, "\(error)")
        }
    }

    /// The Jitsi server has answered, or not.
    mutating func answered(_ answer: RoomAnswer, about ending: RoomEnding) -> [Action] {
        let attempt = RoomAttempt(ending, answer)
        if attempt.isOver { forgotten.append(ending) }
        return attempt.report.map { [.report($0)] } ?? []
    }

    private mutating func nextRound(
        at now: ContinuousClock.Instant, webinars: some Sequence<Int64>, users: (Int64) -> Set<Int64>
    ) -> Round {
        var round = Round(
            changes: occupancy.settle(at: now), waiting: waiting.settle(at: now), forgotten: forgotten,
            isHousekeepingDue: isHousekeepingDue)
        // Who takes a seat waits no longer; what other hubs see is counted with what else nobody looks after.
        round.countedWaiting = round.waiting.webinars.union(round.changes.webinars)
        if isHousekeepingDue { round.countedWaiting.formUnion(webinars) }
        isHousekeepingDue = false
        forgotten = []
        for webinar in webinars where webinar % Period.examination == second % Period.examination {
            round.examined[webinar] = users(webinar)
        }
        return round
    }

    private mutating func succeeded(_ findings: Findings) -> [Action] {
        if findings.hasBegunAnew {
            occupancy.restart()
            waiting.restart()
        }
        let isBack = isFailing
        isFailing = false
        let reports: [Report] =
            (isBack ? [.roundSucceedsAgain] : []) + findings.ended.map { .ended(webinar: $0) }
            + findings.notEnded.map { .notEnded(webinar: $0.key, cause: $0.value) }
        return reports.map { .report($0) } + findings.endings.map { .end($0) }
    }

    private func changes(_ findings: Findings, of round: Round) -> [Action] {
        Set(findings.counts.keys).union(findings.waitingCounts.keys).map {
            .announce(participants: findings.counts[$0], waiting: findings.waitingCounts[$0], webinar: $0)
        }
            + (findings.air.map { [.mend($0)] } ?? [])
            + findings.rights.map { webinar, rights in
                guard let rights else { return .close(webinar: webinar) }
                return .apply(rights, asked: round.examined[webinar] ?? [], webinar: webinar)
            }
    }

    /// The next round has it all again; the log hears of the first that fails.
    private mutating func failed(_ round: Round, _ cause: String) -> [Action] {
        occupancy.unsettle(round.changes)
        waiting.unsettle(round.waiting)
        forgotten += round.forgotten
        isHousekeepingDue = isHousekeepingDue || round.isHousekeepingDue
        defer { isFailing = true }
        return isFailing ? [] : [.report(.roundFails(cause: cause))]
    }
}

/// How often what is done by the clock, in seconds.
private enum Period {
    /// From one look at what nobody else looks after to the next, and from one count of everyone to the next.
    static let housekeeping: Int64 = 5
    /// From one look at a feed's rights to the next; whoever loses them may stay for a minute.
    static let examination: Int64 = 20
    /// From one status to the next that says nothing new. Pages cannot see comments: by these they know that their
    /// connection lives.
    static let reminder: Int64 = 60
    /// How long a feed is kept for streams that come back.
    static let emptyFeed: Duration = .seconds(60)
}
