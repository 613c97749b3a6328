/// Who gets which of the process's descriptors, so that streams leave the hub enough for connections of its own.
struct Places {
    /// What becomes of a connection that comes.
    enum Place: Equatable {
        /// It may become a stream.
        case stream
        /// Its request is read and refused.
        case refusal
        /// It is refused before it has said anything: too many do not say a thing.
        case none
    }

    /// The event loops' and PostgreSQL's, with what it takes to connect anew while old connections still close.
    static let own = 32
    /// Connections at a time whose request is refused.
    static let refusals = 16

    private let streams: Int
    private var taken = 0

    /// - Parameter descriptors: how many the process may have.
    init(descriptors: Int) {
        streams = max(1, descriptors - Self.own - Self.refusals)
    }

    /// A connection has come; it leaves by ``leave()``, whatever became of it.
    mutating func enter() -> Place {
        taken += 1
        if taken <= streams { return .stream }
        return taken <= streams + Self.refusals ? .refusal : .none
    }

    mutating func leave() {
        taken -= 1
    }
}
