import Logging

/// What the rounds tell the log.
enum Report: Equatable {
    /// The database does not learn who is there, and the hub does not learn who may be, or whose organizer is gone.
    case roundFails(cause: String)
    case roundSucceedsAgain
    case ended(webinar: Int64)
    case notEnded(webinar: Int64, cause: String)
    /// A room is still on the Jitsi server although its session has ended; it is tried again.
    case roomNotEnded(webinar: Int64, cause: String)
    case roomEnded(webinar: Int64, attempts: Int64)
    case roomGivenUp(webinar: Int64, attempts: Int64, cause: String)
}

extension Logger {
    func write(_ report: Report) {
        switch report {
        case .roundFails(let cause):
            error("cannot exchange presence and rights with the database", metadata: ["cause": "\(cause)"])
        case .roundSucceedsAgain:
            notice("exchanges presence and rights with the database again")
        case .ended(let webinar):
            notice("ended a live session whose organizer was gone", metadata: ["webinar": "\(webinar)"])
        case .notEnded(let webinar, let cause):
            error("cannot end a live session", metadata: ["webinar": "\(webinar)", "cause": "\(cause)"])
        case .roomNotEnded(let webinar, let cause):
            warning("cannot end a room yet", metadata: ["webinar": "\(webinar)", "cause": "\(cause)"])
        case .roomEnded(let webinar, let attempts):
            notice("ended a room", metadata: ["webinar": "\(webinar)", "attempts": "\(attempts)"])
        case .roomGivenUp(let webinar, let attempts, let cause):
            error(
                "gave up ending a room: people may still be in it",
                metadata: ["webinar": "\(webinar)", "attempts": "\(attempts)", "cause": "\(cause)"])
        }
    }
}
