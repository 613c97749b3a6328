import FastCGI
public import PostgreSQL
public import WebAPI

/// Numbers of what was held: of all webinars for admins, of one for its hosts too (contract, section 10).
public struct AnalyticsRoutes: RouteTable {
    private let database: Connection

    /// Routes that ask this database.
    public init(database: Connection) {
        self.database = database
    }

    /// For the description of the API.
    public static let subject = Subject(
        "Analytics", "How much was held, and how many came.")

    /// All webinars, by organizer, and one of them.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .authenticated(.get, "/api/live/analytics", handlers?.overview)
                .described(.analytics),
            .authenticated(.get, "/api/live/analytics/teachers", handlers?.teachers)
                .described(.analyticsTeachers),
            .authenticated(.get, "/api/live/analytics/<id>", handlers?.webinar)
                .described(.analyticsWebinar),
        ]
    }

    private func overview(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let totals = try database.ask(LookUpTotals(for: user))
        try totals.checkMaySee()
        let (period, range) = try call.queryFields(Self.readOverview).mapError(LiveSessionError.input).get()
        let parts = try database.ask(ListOverTime(period))
        let webinars = try database.ask(ListHeldWebinars(range))
        return .json(200, totals.json(period, parts, webinars), headers: [.total(totals.held)])
    }

    private func teachers(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        try database.ask(LookUpTotals(for: user)).checkMaySee()
        let (period, range) = try call.queryFields(Self.readTeachers).mapError(LiveSessionError.input).get()
        let (teachers, total) = try database.ask(ListTeachers(period, range))
        return .part(teachers.map(\.json), of: total)
    }

    private func webinar(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        try database.ask(LookUpSettings(webinar: call.id, user: user)).checkMaySeeAttendance(by: user)
        guard let webinar = call.id, let figures = try database.ask(LookUpWebinarFigures(of: webinar)) else {
            throw .webinarNotFound
        }
        return .json(200, figures.json(of: webinar, try database.ask(ListRunAudiences(of: webinar))))
    }

    static func readOverview(_ fields: inout Fields) -> (Period, ListRange)? {
        let (period, range) = (Period(&fields), ListRange(&fields, limit: 50))
        return period.map { ($0, range) }
    }

    static func readTeachers(_ fields: inout Fields) -> (Period, ListRange)? {
        let (period, range) = (Period(&fields), ListRange(&fields, limit: 100))
        return period.map { ($0, range) }
    }
}
