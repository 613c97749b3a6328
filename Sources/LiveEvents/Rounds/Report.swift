import Logging

/// What the log is told of the rounds.
enum Report: Equatable {
    /// The database is not told who is there, nobody's rights are looked at, no session is ended.
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
