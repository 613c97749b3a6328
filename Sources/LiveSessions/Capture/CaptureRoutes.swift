import FastCGI
public import Logging
public import PostgreSQL
import Tickets
public import WebAPI

/// What is recorded and streamed, as hosts' pages hear it from the room (contract, section 10).
public struct CaptureRoutes: RouteTable {
    private let database: Connection
    private let passwordKey: PasswordKey?
    private let logger: Logger

    /// Routes that ask this database.
    public init(database: Connection, settings: LiveSessionSettings, logger: Logger) {
        self.database = database
        passwordKey = settings.passwordKey
        self.logger = logger
    }

    /// For the description of the API.
    public static let subject = Subject(
        "Recording and streaming", "What the Jitsi server makes of a session besides showing it.")

    /// Each may be sent again: what holds then is the same.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .authenticated(.put, "/api/live/capture/<id>", handlers?.note, .repeatable, by: .writes)
                .described(.noteCapture),
            .authenticated(.delete, "/api/live/capture/<id>", handlers?.end, .repeatable, by: .writes)
                .described(.endCapture),
            .authenticated(.post, "/api/live/capture/<id>/key", handlers?.tellKey, .repeatable)
                .described(.streamKey),
        ]
    }

    static func readMode(_ fields: inout Fields) -> CaptureMode? {
        fields.required("mode", FieldRule<CaptureMode>.choice)
    }

    static func readModeIfGiven(_ fields: inout Fields) -> CaptureMode?? {
        let mode = fields.optional("mode", FieldRule<CaptureMode>.choice)
        return fields.areValid ? .some(mode) : nil
    }

    private func note(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let sent = call.bodyFields(Self.readMode)
        let webinar = try captured(call, by: user, whileActive: true)
        let mode = try sent.mapError(LiveSessionError.input).get()
        guard try database.ask(NoteCapture(mode, of: webinar, by: user)) else { throw .contended }
        logger.note("capture begun", of: call, by: user, ["mode": "\(mode.rawValue)"])
        return .noContent
    }

    private func end(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let sent = call.queryFields(Self.readModeIfGiven)
        let webinar = try captured(call, by: user, whileActive: false)
        let mode = try sent.mapError(LiveSessionError.input).get()
        try database.ask(EndCapture(mode, of: webinar))
        logger.note("capture ended", of: call, by: user, ["mode": "\(mode?.rawValue ?? "all")"])
        return .noContent
    }

    private func tellKey(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let webinar = try captured(call, by: user, whileActive: true)
        guard let sealed = try database.ask(LookUpStreamKey(of: webinar)) else { throw .streamKeyNotSet }
        guard let text = passwordKey?.open(sealed, of: webinar, .streamKey), let key = StreamKey(text) else {
            throw .streamKeyUnreadable
        }
        logger.note("stream key told", of: call, by: user)
        return .json(200, key.json)
    }

    /// - Returns: the webinar that the caller hosts.
    private func captured(_ call: Call, by user: UserID, whileActive: Bool) throws(LiveSessionError) -> Int64 {
        let facts = try database.ask(LookUpFacts(webinar: call.id, user: user))
        try facts.checkMayCapture(by: user)
        guard let webinar = call.id else { throw .webinarNotFound }
        if whileActive, facts.session?.activeRoom == nil { throw .sessionNotActive }
        return webinar
    }
}

extension LiveSessionFacts {
    /// Hosts, who are in the room: admins by that alone are not.
    func checkMayCapture(by user: UserID) throws(LiveSessionError) {
        guard try isHost(user) else { throw .onlyHostsCapture }
    }
}
