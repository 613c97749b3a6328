import FastCGI
public import Logging
public import PostgreSQL
public import WebAPI

/// Who was there, over all runs of a webinar, and what hosts correct of it (contract, section 10).
public struct AttendanceRoutes: RouteTable {
    private let database: Connection
    private let logger: Logger

    /// Routes that ask this database.
    public init(database: Connection, logger: Logger) {
        self.database = database
        self.logger = logger
    }

    /// For the description of the API.
    public static let subject = Subject(
        "Attendance", "Who was there, and for how long.")

    /// The report, and a correction of one person's line.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .authenticated(.get, "/api/live/attendance/<id>", handlers?.report)
                .described(.attendance),
            .authenticated(.put, "/api/live/attendance/<id>/<user>", handlers?.correct, .repeatable, by: .writes)
                .described(.correctAttendance),
        ]
    }

    enum Format: String, CaseIterable {
        case json, csv
    }

    private func report(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let webinar = try webinar(of: call, for: user)
        let format = try call.queryFields(Self.readFormat).mapError(LiveSessionError.input).get()
        let people = try database.ask(ListAttendance(webinar: webinar))
        switch format {
        case .json:
            let runs = try database.ask(ListRuns(webinar: webinar))
            return .json(200, ["runs": .list(runs.map(\.json)), "people": .list(people.map(\.json))])
        case .csv:
            return Response(
                status: 200,
                headers: [
                    .init("Content-Type", "text/csv; charset=utf-8; header=present"),
                    .init("Content-Disposition", "attachment; filename=\"attendance-\(webinar).csv\""),
                    .init("Cache-Control", "no-store"),
                ],
                body: AttendanceTable.csv(people))
        }
    }

    private func correct(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let webinar = try webinar(of: call, for: user)
        let (state, reason) = try call.bodyFields(Self.readCorrection).mapError(LiveSessionError.input).get()
        guard
            let person = call.account,
            let correction = try database.ask(
                CorrectAttendance(state, reason: reason, of: person, in: webinar, by: user))
        else { throw .personNotFound }
        logger.note("attendance corrected", of: call, by: user, ["person": "\(person)"])
        return .json(200, correction.json)
    }

    static func readFormat(_ fields: inout Fields) -> Format? {
        fields.optional("format", FieldRule<Format>.choice) ?? .json
    }

    static func readCorrection(_ fields: inout Fields) -> (AttendanceState, String)? {
        let state = fields.required("state", FieldRule<AttendanceState>.choice)
        let reason = fields.required("reason", .line(maximum: 200))
        guard let state, let reason else { return nil }
        return (state, reason)
    }

    /// - Returns: the webinar's id, where the account may see who attended.
    private func webinar(of call: Call, for user: UserID) throws(LiveSessionError) -> Int64 {
        try database.ask(LookUpSettings(webinar: call.id, user: user)).checkMaySeeAttendance(by: user)
        guard let webinar = call.id else { throw .webinarNotFound }
        return webinar
    }
}
