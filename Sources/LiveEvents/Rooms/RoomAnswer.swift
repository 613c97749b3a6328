/// What a Jitsi server says to the request that a room end.
enum RoomAnswer: Sendable, Equatable {
    /// It has ended, or there was none.
    case ended
    /// A status of HTTP that says neither.
    case refused(status: UInt)
    /// No answer came.
    case unreachable(cause: String)

    init(status: UInt) {
        self = [200, 404].contains(status) ? .ended : .refused(status: status)
    }

    /// Why the room may still be there, for the log; nil where it has ended.
    var complaint: String? {
        switch self {
        case .ended: nil
        case .refused(401): "the Jitsi server does not take the site's key (status 401)"
        case .refused(let status): "the Jitsi server answers with status \(status)"
        case .unreachable(let cause): "no answer from the Jitsi server: \(cause)"
        }
    }
}
