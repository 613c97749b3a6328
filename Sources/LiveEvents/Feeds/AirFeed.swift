import HubQueries
import NIOCore
import OnAir

/// What is on the air, and the streams that follow it: asked for once for all of them, and kept true by events.
final class AirFeed {
    private(set) var streams: [ObjectIdentifier: EventStream] = [:]
    private var air: OnAir
    /// The newest status that it has seen; at first, the newest event of all.
    private var newest: Int64
    /// What a stream opens with, and what it is reminded by, written once for all until something changes.
    private var opening: ByteBuffer?, reminder: ByteBuffer?
    /// Since when nobody has followed it; nil while somebody does.
    private var emptySince: ContinuousClock.Instant?

    init(_ snapshot: AirSnapshot, at now: ContinuousClock.Instant) {
        air = snapshot.air
        newest = snapshot.newestEvent
        emptySince = now
    }

    var isFollowed: Bool { !streams.isEmpty }

    func admit(_ stream: EventStream) {
        stream.enter(opening: active, upTo: newest)
        guard !stream.isClosed else { return }
        streams[ObjectIdentifier(stream)] = stream
        emptySince = nil
    }

    func remove(_ stream: EventStream, at now: ContinuousClock.Instant) {
        guard streams.removeValue(forKey: ObjectIdentifier(stream)) != nil else { return }
        if streams.isEmpty { emptySince = now }
    }

    /// Whether nobody has followed it from that moment on.
    func hasBeenEmpty(since start: ContinuousClock.Instant) -> Bool {
        emptySince.map { $0 <= start } ?? false
    }

    /// Tells a session that begins or ends. An event that changes neither, such as a new room's, is none here.
    func publish(_ event: OutboxEvent) {
        guard event.id > newest, case .status(let state) = event.change else { return }
        newest = event.id
        guard air.state(of: event.webinar) != state.withoutRoom else { return }
        air.put(state, of: event.webinar)
        forgetTexts()
        let text = EventText.status(state, of: event.webinar, participantCount: 0, id: event.id)
        let written = FeedEvent(id: event.id, audience: .everyone, text: text)
        for stream in streams.values { stream.take(written) }
    }

    /// Keeps how many are in a webinar's room, for who comes next.
    func count(_ people: Int64, in webinar: Int64) {
        if air.count(people, in: webinar) { forgetTexts() }
    }

    /// Mends what is known, if an event of it was lost, and tells that.
    ///
    /// A snapshot may know more than the feed has heard: what it has not heard yet is told once it comes.
    func mend(by snapshot: AirSnapshot) {
        guard snapshot.newestEvent >= newest else { return }
        for (webinar, state) in air.changes(to: snapshot.air) {
            let count = snapshot.air.sessions[webinar]?.participantCount ?? 0
            let text = EventText.status(state, of: webinar, participantCount: count, id: nil)
            for stream in streams.values { stream.take(text, for: .everyone) }
        }
        air.follow(snapshot.air)
        forgetTexts()
    }

    /// Tells the newest of what it has told once more, which is no event.
    func remind(_ stream: EventStream) {
        let text = reminder ?? newestStatus ?? active
        reminder = text
        stream.take(text, for: .everyone)
    }

    /// Closes all streams; they come back and learn anew.
    func close() {
        for stream in streams.values { stream.close() }
    }

    private var active: ByteBuffer {
        let text = opening ?? EventText.active(air)
        opening = text
        return text
    }

    private var newestStatus: ByteBuffer? {
        guard let webinar = air.newestWebinar, let state = air.state(of: webinar) else { return nil }
        let count = air.sessions[webinar]?.participantCount ?? 0
        return EventText.status(state, of: webinar, participantCount: count, id: nil)
    }

    private func forgetTexts() { (opening, reminder) = (nil, nil) }
}
