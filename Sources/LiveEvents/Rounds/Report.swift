import Logging

/// What the rounds tell the log.
enum Report: Equatable {
    /// The database does not learn who is there, and the hub does not learn who may be, or whose organizer is gone.
    case roundFails(cause: String)
    case roundSucceedsAgain
    case ended(webinar: Int64)
    case notEnded(webinar: Int64, cause: String)
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
        }
    }
}
