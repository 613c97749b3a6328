/// What all processes of a host have counted, in Prometheus' text format 0.0.4.
///
/// Source: Prometheus, Exposition formats, text-based format.
public struct Exposition: Sendable {
    /// The value of `Content-Type`.
    public static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private let reader: LedgerReader
    private let queue: @Sendable (UInt64) -> SocketQueue?

    /// - Parameter folder: where the ledgers are.
    public init(of folder: String) {
        self.init(of: folder, queue: SocketQueue.init(inode:))
    }

    init(of folder: String, queue: @escaping @Sendable (UInt64) -> SocketQueue?) {
        reader = LedgerReader(folder: folder)
        self.queue = queue
    }

    /// Adds up what is there now; no process is asked, and none waits.
    ///
    /// - Throws: ``LedgerError/cannotOpen(path:errno:)`` for a folder that cannot be read.
    public func text() throws(LedgerError) -> String {
        var totals = Totals(try reader.lines())
        totals.addQueues(queue)
        return MetricFamily.allCases.map { family in
            let lines = totals.lines(of: family)
            guard family != .socketInode, !lines.isEmpty else { return "" }
            return "# HELP \(family.rawValue) \(family.help)\n# TYPE \(family.rawValue) \(family.kind.name)\n"
                + lines.joined()
        }.joined()
    }
}
