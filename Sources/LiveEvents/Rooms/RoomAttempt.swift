import HubQueries

/// What follows from an answer about one room.
struct RoomAttempt: Equatable {
    /// Whether the database need not know of the room any more.
    let isOver: Bool
    /// What the log is told.
    let report: Report?

    /// As ``ClaimRoomEndings`` spaces them, five minutes.
    private static let attempts: Int64 = 8

    /// The log hears of the first try that fails, and of the last.
    init(_ ending: RoomEnding, _ answer: RoomAnswer) {
        guard let complaint = answer.complaint else {
            isOver = true
            report = ending.attempt > 1 ? .roomEnded(webinar: ending.webinar, attempts: ending.attempt) : nil
            return
        }
        isOver = ending.attempt >= Self.attempts
        if isOver {
            report = .roomGivenUp(webinar: ending.webinar, attempts: ending.attempt, cause: complaint)
        } else {
            report = ending.attempt == 1 ? .roomNotEnded(webinar: ending.webinar, cause: complaint) : nil
        }
    }
}
