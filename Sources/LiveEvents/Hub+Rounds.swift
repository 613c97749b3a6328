import HubQueries
import NIOCore

/// The hub's clock: it carries out what ``Rounds`` decides.
extension Hub {
    func startRounds() {
        loop.assumeIsolated().scheduleTask(in: .seconds(1)) {
            self.askAgain()
            self.metrics?.second(
                rooms: self.feeds.count, waiting: self.feeds.values.reduce(0) { $0 + $1.waitingCount })
            let isAirFollowed = self.air?.isFollowed ?? false
            self.carryOut(
                self.rounds.tick(at: self.clock.now, webinars: self.feeds.keys, isAirFollowed: isAirFollowed) {
                    self.feeds[$0]?.users ?? []
                })
            self.startRounds()
        }
    }

    private func carryOut(_ actions: [Rounds<EventStream>.Action]) {
        for action in actions { carryOut(action) }
    }

    private func carryOut(_ action: Rounds<EventStream>.Action) {
        switch action {
        case .keepAlive(let streams, let withStatus):
            for stream in streams {
                stream.keepAlive()
                if withStatus { remind(stream) }
            }
        case .dropFeeds(let start):
            for feed in feeds.values where feed.hasBeenEmpty(since: start) { feeds[feed.webinar] = nil }
            if air?.hasBeenEmpty(since: start) == true { air = nil }
        case .carryOut(let round):
            let start = clock.now
            ask({ [roundDatabase] in try await roundDatabase.carryOut(round) }) { hub, answer in
                hub.metrics?.roundEnded(round, after: hub.clock.now - start, answer) {
                    hub.feeds[$0]?.isActive == true
                }
                hub.carryOut(hub.rounds.answered(answer))
            }
        case .announce(let participants, let waiting, let webinar):
            feeds[webinar]?.announce(participants: participants, waiting: waiting)
            if let participants { air?.count(participants, in: webinar) }
        case .mend(let snapshot):
            air?.mend(by: snapshot)
        case .apply(let rights, let asked, let webinar):
            if feeds[webinar]?.apply(rights, asked: asked) == true { rounds.sessionBegan(webinar) }
        case .close(let webinar):
            close(webinar)
        case .end(let ending):
            rooms?.end(ending.room, on: loop).assumeIsolated().whenSuccess { answer in
                self.carryOut(self.rounds.answered(answer, about: ending))
            }
        case .report(let report):
            logger.write(report)
        }
    }

    private func remind(_ stream: EventStream) {
        switch stream.subject {
        case .webinar(let webinar): feeds[webinar]?.remind(stream)
        case .air: air?.remind(stream)
        }
    }
}
