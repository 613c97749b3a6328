public import Metrics

/// What a router keeps of its requests beside their answers.
public struct RouterObservation {
    /// Where they are counted, and for which pool; nil to count none.
    public var ledger: Ledger?
    /// What the process belongs to.
    public var pool: String
    /// nil to tell clients nothing of it.
    public var timing: ServerTiming?

    /// Each as the property of its name.
    public init(ledger: Ledger? = nil, pool: String = "", timing: ServerTiming? = nil) {
        self.ledger = ledger
        self.pool = pool
        self.timing = timing
    }
}
