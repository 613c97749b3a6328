import HubQueries
import Logging
import NIOCore
import Refusals

/// All feeds and the streams that follow them. It lives on one event loop, and everything here happens there.
///
/// It decides nothing: ``StreamLife``, ``Openings`` and ``Rounds`` are values that say what to do.
final class Hub {
    let loop: any EventLoop
    let database: HubDatabase
    let logger: Logger
    let clock = ContinuousClock()
    var feeds: [Int64: Feed] = [:]
    var rounds = Rounds<EventStream>()
    private var openings = Openings<EventStream>()
    /// Streams that got no answer from the database, and ask again in a moment.
    private var unanswered: [EventStream] = []
    private let text: EventText

    init(on loop: any EventLoop, database: HubDatabase, text: EventText, logger: Logger) {
        self.loop = loop
        self.database = database
        self.text = text
        self.logger = logger
    }

    func open(_ stream: EventStream) {
        if let feed = feeds[stream.webinar] {
            admit(stream, to: feed)
        } else if let lookup = openings.wait(stream, for: stream.webinar) {
            lookUp(lookup)
        }
    }

    /// The connection has ended, by whichever side.
    func ended(_ stream: EventStream) {
        stream.end()
        openings.remove(stream, from: stream.webinar)
        feeds[stream.webinar]?.remove(stream, at: clock.now)
        rounds.leave(stream, seat: stream.seat, at: clock.now)
    }

    func take(_ delivery: OutboxReader.Delivery) {
        switch delivery {
        case .beginning:
            for lookup in openings.beginHearing() { lookUp(lookup) }
        case .events(let events):
            for event in events { publish(event) }
        case .absence:
            for stream in openings.takeAbsence() { stream.refuse(.unavailable) }
        case .gap:
            // What the hub knows may be wrong: everyone comes back and learns anew.
            rounds.takeGap()
            for stream in openings.takeGap() { stream.refuse(.unavailable) }
            for webinar in feeds.keys { close(webinar) }
        }
    }

    func askAgain() {
        let streams = unanswered
        unanswered = []
        for stream in streams {
            if let feed = feeds[stream.webinar], let id = stream.askAgain() { ask(stream, in: feed, after: id) }
        }
    }

    func close(_ webinar: Int64) {
        feeds.removeValue(forKey: webinar)?.close()
    }

    private func publish(_ event: OutboxEvent) {
        openings.take(event)
        guard let feed = feeds[event.webinar] else { return }
        if feed.publish(event) { rounds.sessionBegan(event.webinar) }
        if case .status = event.change { rounds.sessionChanged() }
    }

    private func lookUp(_ lookup: Openings<EventStream>.Lookup) {
        let webinar = lookup.webinar
        ask({ [database] in try await database.snapshot(of: webinar) }) { hub, answer in
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
        let missing = feed.admit(stream)
        guard !stream.isClosed else { return }
        rounds.enter(stream, seat: stream.seat)
        if let missing { ask(stream, in: feed, after: missing) }
    }

    private func ask(_ stream: EventStream, in feed: Feed, after id: Int64) {
        let webinar = stream.webinar
        ask({ [database] in try await database.replay(webinar, after: id) }) { hub, answer in
            switch answer {
            case .success(let replay):
                if let missing = feed.resume(stream, with: replay) { hub.ask(stream, in: feed, after: missing) }
            case .failure:
                hub.unanswered.append(stream)
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
