import FastCGI
public import Logging
public import PostgreSQL
import Tickets
public import WebAPI

/// What a webinar's hosts decide about its live sessions (contract, section 9).
public struct SettingsRoutes: RouteTable {
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
        "Settings", "What hosts decide about a webinar's live sessions.")

    /// Two methods of one path.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .authenticated(.get, "/api/live/settings/<id>", handlers?.show)
                .described(.settings),
            .authenticated(.put, "/api/live/settings/<id>", handlers?.change, .repeatable, by: .writes)
                .described(.changeSettings),
        ]
    }

    private func show(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let facts = try database.ask(LookUpSettings(webinar: call.id, user: user))
        try facts.checkMaySet(by: user)
        return .json(200, utf8: Array(facts.document.utf8))
    }

    private func change(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let sent = call.bodyFields { WebinarSettings(&$0) }
        let named = (try? sent.get()).map { $0.coHosts + $0.speakers } ?? []
        let facts = try database.ask(LookUpSettings(webinar: call.id, user: user, naming: named))
        try facts.checkMaySet(by: user)
        guard let webinar = call.id else { throw .webinarNotFound }
        let settings = try sent.mapError(LiveSessionError.input).get()
        if let unknown = facts.unknownAccount {
            let field = settings.coHosts.contains(unknown) ? "co_hosts" : "speakers"
            throw .input(.invalid(field, .doesNotExist("\(unknown)")))
        }
        let change = ChangeSettings(
            settings,
            sealedPassword: try sealed(settings.password, .roomPassword, of: webinar, field: "password"),
            sealedStreamKey: try sealed(settings.streamKey, .streamKey, of: webinar, field: "stream_key"),
            of: webinar, by: user)
        guard let kept = try database.ask(change) else { throw .contended }
        logger.note("settings changed", of: call, by: user)
        return .json(200, settings.json(kept))
    }

    private func sealed(
        _ secret: WebinarSettings.Secret, _ purpose: PasswordKey.Purpose, of webinar: Int64, field: String
    ) throws(LiveSessionError) -> String? {
        guard case .new(let text) = secret else { return nil }
        guard let sealed = passwordKey?.seal(text, of: webinar, purpose) else {
            throw .input(.invalid(field, FieldError("This installation has no key to seal a password with.")))
        }
        return sealed
    }
}
