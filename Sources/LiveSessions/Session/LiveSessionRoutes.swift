import FastCGI
public import Logging
public import PostgreSQL
import RoomTickets
import Tickets
public import WebAPI

/// The live-session API: its table of contents, then one handler a line of it (contract, section 1).
public struct LiveSessionRoutes: RouteTable {
    private let sessions: LiveSessions
    private let statusShowsRoom: Bool
    private let passwordKey: PasswordKey?
    private let jitsi: JitsiApplication?
    private let logger: Logger

    /// Routes that ask this database.
    public init(database: Connection, settings: LiveSessionSettings, logger: Logger) {
        sessions = LiveSessions(database: database, roomSuffix: settings.roomSuffix)
        statusShowsRoom = settings.statusShowsRoom
        passwordKey = settings.passwordKey
        jitsi = settings.jitsi
        self.logger = logger
    }

    /// For the description of the API.
    public static let subject = Subject(
        "Live sessions", "A webinar goes live, people join it, and it ends.")

    /// The API's table of contents.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .authenticated(.post, "/api/live/start/<id>", handlers?.start, [.repeatable, .limited], by: .writes)
                .described(.start),
            .authenticated(.get, "/api/live/join/<id>", handlers?.join)
                .described(.join),
            .open(.get, "/api/live/status/<id>", handlers?.status, .cached)
                .described(.status),
            .authenticated(.post, "/api/live/end/<id>", handlers?.end, by: .writes)
                .described(.end),
        ]
    }

    private func start(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let (room, admission, isNew) = try sessions.start(webinar: call.id, by: user)
        if isNew { logger.note("live session started", of: call, by: user) }
        let access = try access(to: admission, call, by: user)
        let ticket = try admission.issueTicket(to: room, for: user, access, by: jitsi)
        return .json(200, Messages.start(room: room, access, ticket, admission.capture))
    }

    private func join(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let (room, admission) = try sessions.join(
            webinar: call.id, by: user, takesSeat: call.request.method != "HEAD")
        let count = admission.facts.participantCount
        let access = try access(to: admission, call, by: user)
        let ticket = try admission.issueTicket(to: room, for: user, access, by: jitsi)
        return .json(200, Messages.join(room: room, participantCount: count, access, ticket, admission.capture))
    }

    private func access(
        to admission: Admission, _ call: Call, by user: UserID
    ) throws(LiveSessionError) -> RoomAccess {
        guard let webinar = call.id else { throw .webinarNotFound }
        return try RoomAccess(admission, to: webinar, for: user, key: passwordKey)
    }

    /// What it says of a webinar, or that there is none, may be kept by nginx for a second; to the client
    /// nginx says `no-store`.
    private func status(_ call: Call) throws(APIError) -> Response {
        let caching = "max-age=1"
        do {
            let room = try sessions.status(webinar: call.id).activeRoom
            let message = Messages.status(isActive: room != nil, room: statusShowsRoom ? room : nil)
            return .json(200, message).caching(caching)
        } catch .webinarNotFound {
            throw .refusedForNow(.webinarNotFound, caching: caching)
        } catch {
            throw error.apiError
        }
    }

    private func end(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let time = try sessions.end(webinar: call.id, by: user)
        logger.note("live session ended", of: call, by: user)
        return .json(200, Messages.end(time: time))
    }
}
