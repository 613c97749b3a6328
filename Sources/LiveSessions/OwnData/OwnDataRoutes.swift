import FastCGI
public import Logging
public import PostgreSQL
public import WebAPI

/// What a person may ask about themselves (contract, section 10).
public struct OwnDataRoutes: RouteTable {
    private let database: Connection
    private let logger: Logger

    /// Routes that ask this database.
    public init(database: Connection, logger: Logger) {
        self.database = database
        self.logger = logger
    }

    /// For the description of the API.
    public static let subject = Subject("Own data", "What is kept of the person who asks.")

    /// One's own archive.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .authenticated(.get, "/api/live/archive", handlers?.giveArchive)
                .described(.archive)
        ]
    }

    private func giveArchive(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let answer = try database.ask(LookUpArchive(of: user))
        guard let isActive = answer.isActive else { throw .account(.userNotFound) }
        guard isActive else { throw .account(.userInactive) }
        if let closedFor = answer.closedFor { throw .throttled(seconds: Int(closedFor)) }
        guard let archive = answer.archive else { throw .database(.missingRow) }
        logger.info("archive given", metadata: ["request_id": "\(call.requestID)", "user": "\(user.rawValue)"])
        return .json(200, utf8: Array(archive.utf8))
    }
}
