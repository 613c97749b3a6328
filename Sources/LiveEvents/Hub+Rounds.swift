import Logging
import NIOCore

/// What the hub does by the clock.
extension Hub {
    /// Seconds from one look at what nobody else looks after to the next, and from one count of everyone to the next.
    private static let housekeepingPeriod = 5
    /// Seconds from one look at a room's rights to the next; whoever loses them may stay for a minute.
    private static let examinationPeriod = 20
    /// Seconds from one status to the next that says nothing new. Pages cannot see comments: by these they know that
    /// their connection lives.
    private static let reminderPeriod = 60
    /// How long a room is kept for streams that come back.
    private static let emptyRoomLife: Duration = .seconds(60)

    func startRounds() {
        loop.assumeIsolated().scheduleTask(in: .seconds(1)) {
            self.second += 1
            self.spendSecond()
            self.startRounds()
        }
    }

    private func spendSecond() {
        let isTimeToRemind = second % Self.reminderPeriod < CommentRound.length
        for stream in comments.advance() {
            stream.send(EventText.comment)
            if isTimeToRemind { rooms[stream.webinar]?.remind(stream) }
        }
        retryStranded()
        for room in rooms.values {
            if let emptySince = room.emptySince, emptySince + Self.emptyRoomLife <= clock.now { drop(room) }
        }
        if second % Self.housekeepingPeriod == 0 { isHousekeepingDue = true }
        // A slow database misses turns: the periods leave room for it.
        if !isRoundUnderWay { carryOut(nextRound()) }
    }

    private func nextRound() -> Registrar.Round {
        var round = Registrar.Round()
        round.isHousekeepingDue = isHousekeepingDue
        isHousekeepingDue = false
        round.changes = attendance.settle(at: clock.now)
        for room in rooms.values
        where room.webinar % Int64(Self.examinationPeriod) == Int64(second % Self.examinationPeriod) {
            round.examined[room.webinar] = room.users
        }
        return round
    }

    private func carryOut(_ round: Registrar.Round) {
        guard !round.isEmpty else { return }
        isRoundUnderWay = true
        ask({ [registrar] in try await registrar.carryOut(round) }) { hub, answer in
            hub.isRoundUnderWay = false
            switch answer {
            case .success(let findings):
                hub.apply(findings, of: round)
            case .failure(let error):
                hub.attendance.unsettle(round.changes)
                hub.isHousekeepingDue = hub.isHousekeepingDue || round.isHousekeepingDue
                hub.logger.debug("round failed", metadata: ["cause": "\(error)"])
            }
        }
    }

    private func apply(_ findings: Registrar.Findings, of round: Registrar.Round) {
        if findings.hasBegunAnew { attendance.restart() }
        for (webinar, count) in findings.counts { rooms[webinar]?.announce(participantCount: count) }
        for (webinar, rights) in findings.rights {
            guard let room = rooms[webinar] else { continue }
            guard let rights else {
                empty(room)
                continue
            }
            if room.apply(rights, asked: round.examined[webinar] ?? []) { attendance.restart(webinar) }
        }
        for webinar in findings.ended {
            logger.notice("live session ended: its organizer was gone", metadata: ["webinar": "\(webinar)"])
        }
        for (webinar, cause) in findings.notEnded {
            logger.error("live session cannot be ended", metadata: ["webinar": "\(webinar)", "cause": "\(cause)"])
        }
    }
}
