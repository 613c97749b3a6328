import FoundationEssentials

/// What a process says of itself.
public enum ProcessMetrics {
    /// - Parameters:
    ///   - pool: what the process belongs to.
    ///   - inode: of the socket that it serves; nil where that is none of the host's.
    ///   - version: of the program.
    public static func start(_ ledger: Ledger, pool: String, inode: UInt64?, version: String) {
        ledger.counter(.processStarts, ("pool", pool)).add()
        ledger.gauge(.processStartTime, ("pool", pool)).set(Int(Date().timeIntervalSince1970))
        ledger.gauge(.buildInfo, ("version", version)).set(1)
        if let inode { ledger.gauge(.socketInode, ("pool", pool)).set(Int(clamping: inode)) }
    }
}
