import PostgreSQL
import WebAPI

/// A part of the list of webinars, of how many it is, and whether the caller's account is active.
struct ListWebinarPart<Selection: WebinarSelection>: Query {
    static var statement: Statement { Selection.listing }

    let parameters: [Parameter]

    init(_ filter: WebinarFilter, for user: UserID?) {
        parameters = [
            .bigint(user?.rawValue),
            .bigint(filter.status?.part),
            .words(filter.words),
            .text(filter.from?.date), .text(filter.from?.time),
            .text(filter.to?.date), .text(filter.to?.time),
            .bigint(filter.range.limit), .bigint(filter.range.offset),
        ]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> WebinarPart {
        let (accountIsActive, total) = try rows.only { columns throws(PostgreSQLError) in
            (try columns.nextIfPresent(Bool.self), try columns.next(Int64.self))
        }
        let webinars = try rows.map { columns throws(PostgreSQLError) -> ListWebinars.Listed? in
            _ = try columns.nextIfPresent(Bool.self)
            _ = try columns.next(Int64.self)
            let isRegistered = try columns.next(Bool.self)
            return try columns.nextWebinar().map { ($0, isRegistered) }
        }
        return WebinarPart(accountIsActive: accountIsActive, total: total, webinars: webinars.compactMap(\.self))
    }
}

/// What ``ListWebinarPart`` finds, of whichever webinars.
struct WebinarPart {
    /// nil without an account.
    let accountIsActive: Bool?
    /// With those that other parts show.
    let total: Int64
    let webinars: [ListWebinars.Listed]
}
