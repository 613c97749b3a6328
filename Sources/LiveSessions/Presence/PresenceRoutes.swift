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

    /// For the description of the API.
    public static let subject = Subject(
        "Events and presence", "What happens in a webinar, as it happens, and who is there.")

    /// The paths of streams, tickets, presence and participants.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .stream("/api/live/events/<id>")
                .described(.events),
            .authenticated(.post, "/api/live/events/<id>/ticket", handlers?.giveTicket, .repeatable)
                .described(.streamTicket),
            .authenticated(.post, "/api/live/presence/<id>", handlers?.notePresence, .repeatable, by: .writes)
                .described(.presence),
            .authenticated(.get, "/api/live/participants/<id>", handlers?.listParticipants, .compressed)
                .described(.participants),
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
        let (isInRoom, hasStream) = try call.bodyFields(Self.readPresence).mapError(LiveSessionError.input).get()
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
        try call.bodyFields(Self.readTicket).mapError(LiveSessionError.input).get()
    }

    static func readTicket(_ fields: inout Fields) -> Bool? { fields.optional("in_room", .bool) ?? false }

    static func readPresence(_ fields: inout Fields) -> (isInRoom: Bool, hasStream: Bool)? {
        (fields.optional("in_room", .bool) ?? true, fields.optional("has_stream", .bool) ?? false)
    }
}
