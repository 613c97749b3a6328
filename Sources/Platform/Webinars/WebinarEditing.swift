import FastCGI
import Logging
import PostgreSQL
import WebAPI

/// Changing, cancelling and deleting a webinar, by its organizer or an admin (contract, section 3).
struct WebinarEditing {
    let database: Connection
    let media: MediaFolder?
    let logger: Logger

    /// Bounds what would else be a loop for as long as others write.
    private static let attempts = 3

    /// All fields.
    func replace(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        try change(call, by: user, call.body { WebinarChange(whole: &$0) })
    }

    /// Some fields.
    func patch(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        try change(call, by: user, call.body { WebinarChange(some: &$0) })
    }

    func delete(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        for _ in 0..<Self.attempts {
            let rights = try database.ask(LookUpWebinarRights(user, to: call.id))
            try rights.checkMayChange(user)
            try rights.checkMayDelete()
            guard let id = call.id else { throw .notFound }
            guard try isDeleted(id, by: user) else { continue }
            logger.note("webinar deleted", of: call, by: user)
            return .noContent
        }
        throw .changedMeanwhile
    }

    private func change(
        _ call: Call, by user: UserID, _ sent: Result<WebinarChange, PlatformError>
    ) throws(PlatformError) -> Response {
        for _ in 0..<Self.attempts {
            let rights = try database.ask(LookUpWebinarRights(user, to: call.id))
            try rights.checkMayChange(user)
            let change = try sent.get()
            try rights.check(change)
            guard let id = call.id else { throw .notFound }
            guard try database.ask(ChangeWebinar(change, of: id, by: user)) else { continue }
            logger.note("webinar changed", of: call, by: user)
            guard let detail = try database.ask(LookUpWebinar(id, for: user)).detail else { throw .notFound }
            return .json(200, detail.json(isSignedIn: true))
        }
        throw .changedMeanwhile
    }

    /// - Returns: false if somebody has registered, or written, at the same moment.
    private func isDeleted(_ webinar: Int64, by user: UserID) throws(PlatformError) -> Bool {
        do throws(PlatformError) {
            let (isDone, thumbnail) = try database.ask(DeleteWebinar(webinar, by: user))
            if isDone { media?.remove(thumbnail) }
            return isDone
        } catch .database(.refused(.foreignKeyViolation, _, _)) {
            return false
        }
    }
}
