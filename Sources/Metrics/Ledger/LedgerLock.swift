import Glibc

/// The lock by which a ledger is somebody's, kept by the open file until its process ends (fcntl(2), open file
/// description locks). Nobody ever waits for it.
enum LedgerLock {
    // `F_OFD_GETLK` and `F_OFD_SETLK`, which Swift's Glibc leaves out.
    private static let getLock: CInt = 36
    private static let setLock: CInt = 37

    /// - Returns: `false` if another process has it.
    static func take(_ descriptor: CInt) -> Bool {
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        return fcntl(descriptor, setLock, &lock) == 0
    }

    static func release(_ descriptor: CInt) {
        var lock = flock()
        lock.l_type = Int16(F_UNLCK)
        _ = fcntl(descriptor, setLock, &lock)
    }

    /// Whether some process has it; asking takes nothing.
    static func isTaken(_ descriptor: CInt) -> Bool {
        var lock = flock()
        lock.l_type = Int16(F_RDLCK)
        return fcntl(descriptor, getLock, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
    }
}
