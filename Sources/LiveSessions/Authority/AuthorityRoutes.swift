import FastCGI
public import PostgreSQL
public import WebAPI

/// The room's authority (contract, section 8): the Jitsi server asks here whether a room may open, and tells what the
/// room saw.
public struct AuthorityRoutes: RouteTable {
    let database: Connection
    let settings: AuthoritySettings

    /// Routes that ask this database.
    public init(database: Connection, settings: AuthoritySettings) {
        self.database = database
        self.settings = settings
    }

    /// For the description of the API.
    public static let subject = Subject(
        "Jitsi server",
        "For the video server alone: it asks which rooms may open, and tells what it saw. Not there (404) for anybody else."
    )

    /// The paths of Prosody's reservations and events, and of JaaS' webhooks.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        let hooked = handlers?.hooked
        return [
            .jitsiServer(.post, "/api/live/jitsi/conference", hooked?.reserve, .repeatable)
                .described(.reserve),
            .jitsiServer(.get, "/api/live/jitsi/conference/<id>", hooked?.showReservation)
                .described(.reservation),
            .jitsiServer(.delete, "/api/live/jitsi/conference/<id>", hooked?.forgetReservation, .repeatable)
                .described(.forgetReservation),
            .jitsiServer(.post, "/api/live/jitsi/events/room/created", hooked?.noteCreation, .repeatable)
                .described(.roomCreated),
            .jitsiServer(.post, "/api/live/jitsi/events/room/destroyed", hooked?.noteEnd, [.repeatable, .large])
                .described(.roomDestroyed),
            .jitsiServer(.post, "/api/live/jitsi/events/occupant/joined", hooked?.noteOccupant, .repeatable)
                .described(.occupantJoined),
            .jitsiServer(.post, "/api/live/jitsi/events/occupant/left", hooked?.noteOccupant, .repeatable)
                .described(.occupantLeft),
            .signer(.post, "/api/live/jitsi/jaas", handlers?.noteWebhook, .repeatable)
                .described(.webhook),
        ]
    }

    /// nil where no Jitsi server has a key.
    private var hooked: Self? { settings.isHooked ? self : nil }

    /// nil where nobody signs webhooks.
    private var noteWebhook: ((Call) throws(LiveSessionError) -> Response)? {
        guard let key = settings.webhookKey else { return nil }
        return { call throws(LiveSessionError) in try noteWebhook(call, signedWith: key) }
    }
}
