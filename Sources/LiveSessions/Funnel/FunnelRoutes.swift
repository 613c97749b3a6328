import FastCGI
public import Logging
public import PostgreSQL
public import WebAPI

/// Who is how far on the way into a room, what stops whom, and help for them (contract, section 10).
public struct FunnelRoutes: RouteTable {
    private let database: Connection
    private let logger: Logger

    /// Routes that ask this database.
    public init(database: Connection, logger: Logger) {
        self.database = database
        self.logger = logger
    }

    /// For the description of the API.
    public static let subject = Subject(
        "Funnel", "How far each student has come on the way into the room, and what stopped whom.")

    /// What a page tells, what hosts see of it, and the help that they send. Each may be sent again.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .authenticated(.post, "/api/live/progress/<id>", handlers?.tell, .repeatable, by: .writes)
                .described(.progress),
            .authenticated(.get, "/api/live/funnel/<id>", handlers?.show, .compressed)
                .described(.funnel),
            .authenticated(.put, "/api/live/funnel/<id>/help/<user>", handlers?.help, .repeatable, by: .writes)
                .described(.sendHelp),
        ]
    }

    enum People: String, CaseIterable {
        /// Everyone who is registered or here.
        case all
        /// Those alone who are stuck.
        case stuck
    }

    static func readPeople(_ fields: inout Fields) -> People? {
        fields.optional("people", FieldRule<People>.choice) ?? .all
    }

    private func tell(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let (facts, closedFor) = try database.ask(LookUpProgressFacts(webinar: call.id, user: user))
        _ = try facts.roomToJoin(by: user)
        guard let webinar = call.id else { throw .webinarNotFound }
        if let closedFor { throw .throttled(seconds: Int(closedFor)) }
        let progress = try call.bodyFields(Progress.read).mapError(LiveSessionError.input).get()
        // Nobody looks after hosts here.
        guard try !facts.isHost(user) else { return .json(200, Progress.json(isHelped: false)) }
        guard let isHelped = try database.ask(TellProgress(progress, in: webinar, by: user)) else {
            throw .sessionNotActive
        }
        return .json(200, Progress.json(isHelped: isHelped))
    }

    private func show(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let webinar = try running(call, for: user)
        let people = try call.queryFields(Self.readPeople).mapError(LiveSessionError.input).get()
        guard let counts = try database.ask(CountFunnel(webinar: webinar)) else { throw .sessionNotActive }
        let everyone = try database.ask(ListFunnel(webinar: webinar, everyone: people == .all))
        let shown = people == .all ? everyone : everyone.filter(\.isStuck)
        return .json(200, Funnel(counts: counts, people: shown).json)
    }

    private func help(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let webinar = try running(call, for: user)
        guard try database.ask(SendHelp(to: call.account, in: webinar)) else { throw .personNotFound }
        logger.note("help sent", of: call, by: user, ["person": "\(call.account.map(String.init) ?? "")"])
        return .noContent
    }

    /// - Returns: the webinar's id, where its session runs and the account may see who is stuck.
    private func running(_ call: Call, for user: UserID) throws(LiveSessionError) -> Int64 {
        try database.ask(LookUpModeration(webinar: call.id, user: user)).checkMaySeeFunnel(by: user)
        guard let webinar = call.id else { throw .webinarNotFound }
        return webinar
    }
}

extension ModerationFacts {
    /// Hosts and admins may, while the session runs.
    func checkMaySeeFunnel(by user: UserID) throws(LiveSessionError) {
        guard try facts.isHost(user) || isAdmin else { throw .onlyHostsSeeFunnel }
        guard let session = facts.session else { throw .sessionNotFound }
        guard session.isActive else { throw .sessionNotActive }
    }
}
