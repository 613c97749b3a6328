import FastCGI
import FoundationEssentials
public import PostgreSQL
import Tickets
public import WebAPI

/// What a page asks for beside the stream of events itself, which is the hub's (contract, section 6): a ticket
/// for it, to be counted without it, and who else is there.
public struct PresenceRoutes: RouteTable {
    private let database: Connection
    private let ticketKey: TicketKey?
    private let ticketLimit: Int

    /// Routes that ask this database.
    public init(database: Connection, settings: LiveSessionSettings) {
        self.database = database
        ticketKey = settings.ticketKey
        ticketLimit = settings.ticketLimit
    }

    /// The paths of streams, tickets, presence and participants.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .stream("/api/live/events/<id>"),
            .authenticated(.post, "/api/live/events/<id>/ticket", handlers?.giveTicket, .repeatable),
            .authenticated(.post, "/api/live/presence/<id>", handlers?.notePresence, .repeatable, by: .writes),
            .authenticated(.get, "/api/live/participants/<id>", handlers?.listParticipants, .compressed),
        ]
    }

    /// nil where nothing seals tickets.
    private var giveTicket: ((Call, UserID) throws(LiveSessionError) -> Response)? {
        guard let ticketKey else { return nil }
        return { call, user throws(LiveSessionError) in try giveTicket(call, by: user, sealedWith: ticketKey) }
    }

    private func giveTicket(
        _ call: Call, by user: UserID, sealedWith key: TicketKey
    ) throws(LiveSessionError) -> Response {
        let (facts, closedFor) = try database.ask(LookUpTicketFacts(webinar: call.id, user: user, limit: ticketLimit))
        try facts.checkMayAttend(by: user)
        guard let webinar = call.id else { throw .webinarNotFound }
        if let closedFor { throw .throttled(seconds: Int(closedFor)) }
        let isInRoom = try isInRoom(call)
        let expiry = Int64(Date().timeIntervalSince1970) + StreamTicket.lifetime
        let ticket = StreamTicket(webinar: webinar, user: user.rawValue, isInRoom: isInRoom, expiry: expiry)
        return .json(200, Messages.ticket(key.seal(ticket), lifetime: StreamTicket.lifetime))
    }

    /// A page that polls is here by it. One with a stream keeps its seat by it; and who leaves says so.
    private func notePresence(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let facts = try database.ask(LookUpFacts(webinar: call.id, user: user))
        try facts.checkMayAttend(by: user)
        guard let webinar = call.id else { throw .webinarNotFound }
        let (isInRoom, hasStream) = try call.bodyFields { fields in
            (fields.optional("in_room", .bool) ?? true, fields.optional("has_stream", .bool) ?? false)
        }.mapError(LiveSessionError.input).get()
        guard isInRoom else {
            try database.ask(LeaveRoom(webinar: webinar, user: user))
            return .json(200, Messages.presence(participantCount: facts.participantCount))
        }
        if try !facts.isHost(user) { try database.ask(KeepSeat(webinar: webinar, user: user)) }
        let count =
            hasStream ? facts.participantCount : try database.ask(NotePresence(webinar: webinar, user: user))
        return .json(200, Messages.presence(participantCount: count))
    }

    private func listParticipants(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        try database.ask(LookUpFacts(webinar: call.id, user: user)).checkMaySeeParticipants(by: user)
        guard let webinar = call.id else { throw .webinarNotFound }
        return .json(200, Messages.participants(try database.ask(ListParticipants(webinar: webinar))))
    }

    private func isInRoom(_ call: Call) throws(LiveSessionError) -> Bool {
        try call.bodyFields { $0.optional("in_room", .bool) ?? false }.mapError(LiveSessionError.input).get()
    }
}
