/// When the next attempt to connect is due: at once at first, then after twice the time of the last wait.
///
/// A value without a clock: the caller says what time it is.
struct Backoff {
    static let shortest: Duration = .milliseconds(100)
    static let longest: Duration = .seconds(2)

    private var wait: Duration?
    private var due: ContinuousClock.Instant?

    func isDue(at now: ContinuousClock.Instant) -> Bool {
        due.map { now >= $0 } ?? true
    }

    /// - Parameter jitter: 0.5 to 1.5, so that a pool's workers do not come back all at once.
    mutating func failed(at now: ContinuousClock.Instant, jitter: Double) {
        let next = wait.map { min($0 * 2, Self.longest) } ?? Self.shortest
        wait = next
        due = now + next * jitter
    }

    mutating func succeeded() {
        self = Backoff()
    }
}
