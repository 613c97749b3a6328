import FastCGI
import Logging
import PostgreSQL
import WebAPI

/// One handler a route of webinars.
struct WebinarHandlers {
    let database: Connection
    let limits: PlatformLimits
    let logger: Logger

    func list(_ call: Call, by user: UserID?) throws(PlatformError) -> Response {
        let (accountIsActive, webinars) = try database.ask(ListWebinars(for: user))
        try AccountState.check(user, isActive: accountIsActive)
        return .json(200, .list(webinars.map { .object($0.webinar.json(isRegistered: $0.isRegistered)) }))
    }

    func show(_ call: Call, by user: UserID?) throws(PlatformError) -> Response {
        let (accountIsActive, detail) = try database.ask(LookUpWebinar(call.id, for: user))
        try AccountState.check(user, isActive: accountIsActive)
        guard let detail else { throw .notFound }
        return .json(200, detail.json(showsEmail: user != nil))
    }

    func create(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let (closedFor, account) = try database.ask(LookUpCreator(user, counting: limits.webinar))
        try AccountState.check(user, isActive: account?.isActive)
        guard account?.role == .admin else { throw .notPermitted }
        try UseLimit.check(closedFor: closedFor)
        let webinar = try call.body { NewWebinar(&$0) }.get()
        guard let detail = try database.ask(CreateWebinar(webinar, organizer: user)) else { throw .changedMeanwhile }
        logger.info(
            "webinar created",
            metadata: [
                "request_id": "\(call.requestID)", "webinar": "\(detail.webinar.id)", "user": "\(user.rawValue)",
            ])
        return .json(201, detail.json(showsEmail: true))
    }
}
