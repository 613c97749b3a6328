import FastCGI
public import Logging
public import PostgreSQL
public import WebAPI

/// A person's webinars for a calendar program (contract, section 9).
public struct CalendarRoutes: RouteTable {
    private let database: Connection
    private let site: String?
    private let logger: Logger

    /// Routes that ask this database.
    ///
    /// - Parameter site: where people find it, `https://host[:port]`; nil where nobody has said.
    public init(database: Connection, site: String?, logger: Logger) {
        self.database = database
        self.site = site
        self.logger = logger
    }

    /// For the description of the API.
    public static let subject = Subject(
        "Calendar", "A person's webinars for a calendar program.")

    /// Who has the address of a calendar needs nothing else.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .authenticated(.post, "/api/live/calendar", handlers?.make, .repeatable, by: .writes)
                .described(.makeCalendar),
            .authenticated(.delete, "/api/live/calendar", handlers?.end, .repeatable, by: .writes)
                .described(.endCalendar),
            .open(.get, "/api/live/calendar/<token>.ics", handlers?.show)
                .described(.calendar),
        ]
    }

    private func make(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let token = CalendarToken.random()
        try check(try database.ask(MakeCalendar(token, for: user)))
        log("calendar address made", call, by: user)
        return .json(201, ["url": .string("\(site ?? "")/api/live/calendar/\(token.text).ics")])
    }

    private func end(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        try check(try database.ask(EndCalendar(of: user)))
        log("calendar address ended", call, by: user)
        return .noContent
    }

    private func show(_ call: Call) throws(LiveSessionError) -> Response {
        guard
            let token = call.token.map(CalendarToken.init(text:)),
            let entries = try database.ask(LookUpCalendar(of: token))
        else { throw .calendarNotFound }
        return Response(
            status: 200,
            headers: [.init("Content-Type", "text/calendar; charset=utf-8"), .init("Cache-Control", "no-store")],
            body: Array(CalendarText(site: site).text(of: entries).utf8))
    }

    private func check(_ accountIsActive: Bool?) throws(LiveSessionError) {
        guard let accountIsActive else { throw .account(.userNotFound) }
        guard accountIsActive else { throw .account(.userInactive) }
    }

    private func log(_ event: Logger.Message, _ call: Call, by user: UserID) {
        logger.info(event, metadata: ["request_id": "\(call.requestID)", "user": "\(user.rawValue)"])
    }
}
