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
        if let filter = try filter(of: call, by: user) { return try listPart(filter, for: user) }
        let (accountIsActive, webinars) = try database.ask(ListWebinars(for: user))
        try AccountState.check(user, isActive: accountIsActive)
        return .json(200, .list(webinars.map { .object($0.webinar.json(isRegistered: $0.isRegistered)) }))
    }

    func show(_ call: Call, by user: UserID?) throws(PlatformError) -> Response {
        let (accountIsActive, detail) = try database.ask(LookUpWebinar(call.id, for: user))
        try AccountState.check(user, isActive: accountIsActive)
        guard let detail else { throw .notFound }
        return .json(200, detail.json(isSignedIn: user != nil))
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
        return .json(201, detail.json(isSignedIn: true))
    }

    /// - Returns: nil where the list is asked for without parameters.
    private func filter(of call: Call, by user: UserID?) throws(PlatformError) -> WebinarFilter? {
        let asked = call.parameters { fields -> WebinarFilter?? in
            WebinarFilter.isAsked(of: fields) ? .some(WebinarFilter(&fields)) : .some(nil)
        }
        guard let user else {
            let filter = try asked.get()
            if filter?.isOwn == true { throw .account(.credentialsNotProvided) }
            return filter
        }
        do {
            return try asked.get()
        } catch {
            // The caller's account is judged before what it sent.
            try AccountState.check(user, isActive: database.ask(LookUpAccount(user))?.account.isActive)
            throw error
        }
    }

    private func listPart(_ filter: WebinarFilter, for user: UserID?) throws(PlatformError) -> Response {
        let part =
            switch (filter.isOrganizer, filter.isRegistered) {
            case (false, false): try database.ask(ListWebinarPart<AllWebinars>(filter, for: user))
            case (true, false): try database.ask(ListWebinarPart<OrganizedWebinars>(filter, for: user))
            case (false, true): try database.ask(ListWebinarPart<RegisteredWebinars>(filter, for: user))
            case (true, true): try database.ask(ListWebinarPart<OwnWebinars>(filter, for: user))
            }
        try AccountState.check(user, isActive: part.accountIsActive)
        return .part(part.webinars.map { .object($0.webinar.json(isRegistered: $0.isRegistered)) }, of: part.total)
    }
}
