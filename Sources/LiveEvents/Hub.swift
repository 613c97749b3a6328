import HubQueries
import Logging
import NIOCore
import Tickets

/// All webinars' rooms and the streams in them. It lives on one event loop, and everything here happens there.
final class Hub {
    /// A webinar that is being looked up, with what comes for it meanwhile.
    private struct Opening {
        var streams: [EventStream] = []
        var events: [OutboxEvent] = []
    }

    let loop: any EventLoop
    let registrar: Registrar
    let logger: Logger
    private let text: EventText
    private(set) var rooms: [Int64: Room] = [:]
    private var openings: [Int64: Opening] = [:]
    /// Whether what happens is told; before that nothing is looked up, because what happens next would be missed.
    private var isHearing = false
    /// Streams that only the database can tell what they missed, and did not.
    private var stranded: [EventStream] = []
    var attendance = Attendance()
    /// Since the start.
    var second = 0
    var isRoundUnderWay = false
    /// Whether a session has begun or ended since it was last looked after what nobody else does.
    var isHousekeepingDue = true
    var comments = CommentRound()
    let clock = ContinuousClock()

    init(on loop: any EventLoop, registrar: Registrar, text: EventText, logger: Logger) {
        self.loop = loop
        self.registrar = registrar
        self.text = text
        self.logger = logger
    }

    func open(_ stream: EventStream) {
        if let room = rooms[stream.webinar] {
            admit(stream, to: room)
        } else if openings[stream.webinar] != nil {
            openings[stream.webinar]?.streams.append(stream)
        } else {
            openings[stream.webinar] = Opening(streams: [stream])
            if isHearing { lookUp(stream.webinar) }
        }
    }

    /// The connection has ended, by whichever side.
    func closed(_ stream: EventStream) {
        openings[stream.webinar]?.streams.removeAll { $0 === stream }
        guard stream.isAdmitted else { return }
        stream.isAdmitted = false
        rooms[stream.webinar]?.remove(stream, at: clock.now)
        comments.remove(stream)
        if let seat = stream.seat { attendance.depart(seat, at: clock.now) }
    }

    func take(_ delivery: OutboxReader.Delivery) {
        switch delivery {
        case .beginning:
            isHearing = true
            for webinar in openings.keys { lookUp(webinar) }
        case .events(let events):
            for event in events { publish(event) }
        case .absence:
            if !isHearing { refuseOpenings() }
        case .gap:
            // Nothing that is known here may be relied on: everyone comes back and is told anew.
            refuseOpenings()
            for room in rooms.values { empty(room) }
        }
    }

    func drop(_ room: Room) { rooms[room.webinar] = nil }

    /// Closes a room's streams; it is looked up anew for the next.
    func empty(_ room: Room) {
        for stream in room.streams.values { stream.close() }
        drop(room)
    }

    /// Asks again for the streams that could not be told what they missed.
    func retryStranded() {
        let streams = stranded
        stranded = []
        for stream in streams {
            if let room = rooms[stream.webinar] { askMissed(stream, in: room) }
        }
    }

    private func refuseOpenings() {
        let streams = openings.values.flatMap(\.streams)
        openings = [:]
        for stream in streams { stream.refuse(.unavailable) }
    }

    private func publish(_ event: OutboxEvent) {
        openings[event.webinar]?.events.append(event)
        guard let room = rooms[event.webinar] else { return }
        if room.publish(event) { attendance.restart(event.webinar) }
        if case .status = event.change { isHousekeepingDue = true }
    }

    private func lookUp(_ webinar: Int64) {
        ask({ [registrar] in try await registrar.snapshot(of: webinar) }) { hub, answer in
            guard let opening = hub.openings.removeValue(forKey: webinar) else { return }
            switch answer {
            case .success(let snapshot?):
                let room = Room(webinar, snapshot, text: hub.text)
                hub.rooms[webinar] = room
                for event in opening.events { room.publish(event) }
                for stream in opening.streams { hub.admit(stream, to: room) }
            case .success(nil):
                for stream in opening.streams { stream.refuse(.webinarNotFound) }
            case .failure(let error):
                hub.logger.error("webinar not looked up", metadata: ["webinar": "\(webinar)", "cause": "\(error)"])
                for stream in opening.streams { stream.refuse(.unavailable) }
            }
        }
    }

    private func admit(_ stream: EventStream, to room: Room) {
        stream.isAdmitted = true
        comments.insert(stream)
        if let seat = stream.seat { attendance.arrive(seat) }
        if !room.admit(stream) { askMissed(stream, in: room) }
    }

    private func askMissed(_ stream: EventStream, in room: Room) {
        let (webinar, position) = (stream.webinar, stream.position)
        ask({ [registrar] in try await registrar.replay(webinar, after: position) }) { [stream, room] hub, answer in
            guard stream.isAdmitted else { return }
            switch answer {
            case .success(let replay):
                if !room.resume(stream, with: replay) { hub.askMissed(stream, in: room) }
            case .failure:
                hub.stranded.append(stream)
            }
        }
    }

    /// Asks the registrar without waiting, and comes back to this loop with the answer.
    func ask<Answer: Sendable>(
        _ question: @escaping @Sendable () async throws -> Answer,
        then: @escaping (Hub, Result<Answer, any Error>) -> Void
    ) {
        loop.makeFutureWithTask(question).assumeIsolated().whenComplete { then(self, $0) }
    }
}
