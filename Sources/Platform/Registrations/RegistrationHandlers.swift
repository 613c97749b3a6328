import FastCGI
import Logging
import PostgreSQL
import WebAPI

/// One handler a route of registrations.
struct RegistrationHandlers {
    let database: Connection
    let limits: PlatformLimits
    let logger: Logger

    func register(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let event = call.body(Self.readEvent)
        let (access, closedFor) = try database.ask(
            LookUpAccess(webinar: try? event.get(), user: user, counting: limits.registration))
        let webinar = try access.existing(event, for: user)
        try UseLimit.check(closedFor: closedFor)
        let registration = try register(user, for: webinar)
        log("registered", call, registration.id, by: user)
        return .json(201, registration.json)
    }

    func listOwn(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let (accountIsActive, registrations) = try database.ask(OwnRegistrations(of: user))
        try AccountState.check(user, isActive: accountIsActive)
        return .json(200, .list(registrations.map(\.json)))
    }

    /// Who is registered for a webinar, for its hosts and admins.
    func listRegistered(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let asked = call.parameters(Self.readQuestion)
        let known = try? asked.get()
        let list = try database.ask(
            ListRegistered(for: known?.event, words: known?.words ?? [], known?.range ?? .nothing, by: user))
        try AccountState.check(user, isActive: list.accountIsActive)
        _ = try asked.get()
        guard list.webinarExists else { throw .notFound }
        guard list.isPermitted else { throw .notPermitted }
        return .part(list.people.map(\.json), of: list.total)
    }

    func unregister(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let (accountIsActive, closedFor, isDone) = try database.ask(
            Unregister(user, from: call.id, counting: limits.registration))
        try AccountState.check(user, isActive: accountIsActive)
        try UseLimit.check(closedFor: closedFor)
        guard isDone, let id = call.id else { throw .notFound }
        log("unregistered", call, id, by: user)
        return .noContent
    }

    static func readEvent(_ fields: inout Fields) -> Int64? { fields.required("event", .id) }

    static func readQuestion(_ fields: inout Fields) -> (event: Int64, words: [String], range: ListRange)? {
        let event = fields.required("event", .integer())
        let words = fields.optional("search", .words(maximum: SearchText.longest)) ?? []
        let range = ListRange(&fields, limit: 100)
        return event.map { (event: $0, words: words, range: range) }
    }

    private func register(_ user: UserID, for webinar: Int64) throws(PlatformError) -> Registration {
        do throws(PlatformError) {
            if let made = try database.ask(Register(user, for: webinar)) { return made }
        } catch .database(.refused(.foreignKeyViolation, _, _)) {
            // The account or the webinar is gone.
        } catch .database(let error) where error.isDuplicate {
            throw .field("event", "You are already registered for this webinar.")
        }
        if try database.ask(LookUpCancellation(of: webinar)) { throw .webinarIsCancelled }
        throw .changedMeanwhile
    }

    private func log(_ event: Logger.Message, _ call: Call, _ registration: Int64, by user: UserID) {
        logger.info(
            event,
            metadata: [
                "request_id": "\(call.requestID)", "registration": "\(registration)", "user": "\(user.rawValue)",
            ])
    }
}
