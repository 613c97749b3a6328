import HubQueries
import Logging
import NIOCore
import Refusals

/// All feeds and the streams that follow them. It lives on one event loop, and everything here happens there.
///
/// It decides nothing: ``StreamLife``, ``Openings`` and ``Rounds`` are values that say what to do.
final class Hub {
    let loop: any EventLoop
    let roundDatabase: RoundDatabase
    /// nil where no Jitsi server ends rooms.
    let rooms: RoomEndpoint?
    let logger: Logger
    /// nil where nothing is counted.
    let metrics: HubMetrics?
    let clock = ContinuousClock()
    var feeds: [Int64: Feed] = [:]
    /// nil while nobody has asked for what is on the air.
    var air: AirFeed?
    var rounds = Rounds<EventStream>()
    private let feedDatabase: FeedDatabase
    private var openings = Openings<EventStream>()
    /// Feeds that got no answer from the database, and ask again in a moment.
    private var unanswered: [Feed] = []
    private let text: EventText

    init(
        on loop: any EventLoop, lookups: FeedDatabase, rounds: RoundDatabase, rooms: RoomEndpoint?, text: EventText,
        metrics: HubMetrics?, logger: Logger
    ) {
        self.loop = loop
        self.rooms = rooms
        feedDatabase = lookups
        roundDatabase = rounds
        self.text = text
        self.metrics = metrics
        self.logger = logger
    }

    func open(_ stream: EventStream) {
        switch stream.subject {
        case .webinar(let webinar):
            if let feed = feeds[webinar] { return admit(stream, to: feed) }
        case .air:
            if let air { return admit(stream, to: air) }
        }
        switch openings.wait(stream, for: stream.subject) {
        case .lookUp(let lookup): lookUp(lookup)
        case .wait: break
        case .refuse: stream.refuse(.unavailable)
        }
    }

    /// The connection has ended, by whichever side.
    func ended(_ stream: EventStream) {
        stream.end()
        if stream.isCounted { metrics?.ended(stream.kind) }
        openings.remove(stream, from: stream.subject)
        switch stream.subject {
        case .webinar(let webinar): feeds[webinar]?.remove(stream, at: clock.now)
        case .air: air?.remove(stream, at: clock.now)
        }
        rounds.leave(stream, seat: stream.seat, awaited: stream.awaitedSeat, at: clock.now)
    }

    func take(_ delivery: OutboxReader.Delivery) {
        switch delivery {
        case .beginning:
            for lookup in openings.beginHearing() { lookUp(lookup) }
        case .events(let events, let readAt):
            for event in events {
                publish(event)
                metrics?.wrote(after: event.age + (clock.now - readAt))
            }
        case .absence:
            for stream in openings.takeAbsence() { stream.refuse(.unavailable) }
        case .gap:
            // What the hub knows may be wrong: everyone comes back and learns anew.
            rounds.takeGap()
            metrics?.lostEvents()
            for stream in openings.takeGap() { stream.refuse(.unavailable) }
            for webinar in feeds.keys { close(webinar) }
            air?.close()
            air = nil
        }
    }

    func askAgain() {
        let feeds = unanswered
        unanswered = []
        for feed in feeds { replay(feed) }
    }

    func close(_ webinar: Int64) {
        feeds.removeValue(forKey: webinar)?.close()
    }

    private func publish(_ event: OutboxEvent) {
        openings.take(event)
        air?.publish(event)
        guard let feed = feeds[event.webinar] else { return }
        if feed.publish(event) { rounds.sessionBegan(event.webinar) }
        if case .status = event.change { rounds.sessionChanged() }
    }

    private func lookUp(_ lookup: Openings<EventStream>.Lookup) {
        switch lookup.subject {
        case .webinar(let webinar): lookUp(webinar, lookup)
        case .air: lookUpAir(lookup)
        }
    }

    private func lookUpAir(_ lookup: Openings<EventStream>.Lookup) {
        ask({ [feedDatabase] in try await feedDatabase.air() }) { hub, answer in
            guard let opening = hub.openings.answered(lookup) else { return }
            switch answer {
            case .success(let snapshot):
                let air = AirFeed(snapshot, at: hub.clock.now)
                hub.air = air
                for event in opening.events { air.publish(event) }
                for stream in opening.streams { hub.admit(stream, to: air) }
            case .failure(let error):
                hub.logger.error("cannot look up what is on the air", metadata: ["cause": "\(error)"])
                for stream in opening.streams { stream.refuse(.unavailable) }
            }
        }
    }

    private func lookUp(_ webinar: Int64, _ lookup: Openings<EventStream>.Lookup) {
        ask({ [feedDatabase] in try await feedDatabase.snapshot(of: webinar, .recent) }) { hub, answer in
            guard let opening = hub.openings.answered(lookup) else { return }
            switch answer {
            case .success(let snapshot?):
                let feed = Feed(webinar, snapshot, text: hub.text, at: hub.clock.now)
                hub.feeds[webinar] = feed
                for event in opening.events { feed.publish(event) }
                for stream in opening.streams { hub.admit(stream, to: feed) }
            case .success(nil):
                for stream in opening.streams { stream.refuse(.webinarNotFound) }
            case .failure(let error):
                hub.logger.error("cannot look up a webinar", metadata: ["webinar": "\(webinar)", "cause": "\(error)"])
                for stream in opening.streams { stream.refuse(.unavailable) }
            }
        }
    }

    private func admit(_ stream: EventStream, to feed: Feed) {
        feed.admit(stream)
        guard !stream.isClosed else { return }
        rounds.enter(stream, seat: stream.seat, awaited: stream.awaitedSeat)
        count(stream)
        replay(feed)
    }

    private func admit(_ stream: EventStream, to air: AirFeed) {
        air.admit(stream)
        guard !stream.isClosed else { return }
        rounds.enter(stream, seat: nil)
        count(stream)
    }

    private func count(_ stream: EventStream) {
        stream.isCounted = true
        metrics?.opened(stream.kind)
    }

    /// Asks the database once for all streams of a feed that miss something.
    private func replay(_ feed: Feed) {
        guard feed.beginReplay() else { return }
        let webinar = feed.webinar
        metrics?.asked()
        ask({ [feedDatabase] in try await feedDatabase.snapshot(of: webinar, .missed) }) { hub, answer in
            switch answer {
            case .success(let snapshot?):
                let resets = feed.replay(snapshot)
                hub.metrics?.reset(resets)
                hub.replay(feed)
            case .success(nil):
                hub.close(webinar)
            case .failure:
                feed.replayFailed()
                hub.unanswered.append(feed)
            }
        }
    }

    /// Asks the database without waiting, and comes back to this loop with the answer.
    func ask<Answer: Sendable>(
        _ question: @escaping @Sendable () async throws -> Answer,
        then: @escaping (Hub, Result<Answer, any Error>) -> Void
    ) {
        loop.makeFutureWithTask(question).assumeIsolated().whenComplete { then(self, $0) }
    }
}
