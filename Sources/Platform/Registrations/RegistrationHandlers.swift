import FastCGI
import Logging
import WebAPI

/// One handler a route of registrations.
struct RegistrationHandlers {
    let attendance: AttendanceStore
    let store: RegistrationStore
    let logger: Logger

    func register(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let event = call.body { $0.required("event", .id) }
        let webinar = try attendance.facts(webinar: try? event.get(), user: user).existing(event, for: user)
        guard let registration = try store.register(user, for: webinar) else { throw .changedMeanwhile }
        log("registered", call, registration.id, by: user)
        return .json(201, registration.json)
    }

    func listOwn(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let (accountIsActive, registrations) = try store.own(user)
        try AccountState.check(user, isActive: accountIsActive)
        return .json(200, .list(registrations.map(\.json)))
    }

    /// May be repeated, as nginx does when a worker dies: the second time there is nothing to delete, which is 404.
    func unregister(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let (accountIsActive, isDone) = try store.unregister(user, call.id)
        try AccountState.check(user, isActive: accountIsActive)
        guard isDone, let id = call.id else { throw .notFound }
        log("unregistered", call, id, by: user)
        return .noContent
    }

    private func log(_ event: Logger.Message, _ call: Call, _ registration: Int64, by user: UserID) {
        logger.info(
            event,
            metadata: [
                "request_id": "\(call.requestID)", "registration": "\(registration)", "user": "\(user.rawValue)",
            ])
    }
}
