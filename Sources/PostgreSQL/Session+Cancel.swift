import CPQ
import Glibc

/// Giving a statement up so that the server gives it up as well (PostgreSQL manual, section 34.7).
extension Session {
    /// Seconds for a cancel request to reach the server.
    private static let cancelSeconds: CUnsignedInt = 1

    /// Asks the server to end the statement under way, and waits until it has the request.
    ///
    /// - Returns: whether it has it; if not, it may still come and would hit whatever runs then.
    func cancel() -> Bool {
        guard let cancel = PQgetCancel(connection) else { return false }
        defer { PQfreeCancel(cancel) }
        let child = cpq_cancel_apart(cancel, Self.cancelSeconds)
        guard child > 0 else { return false }
        var status: CInt = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return false }
        }
        return status == 0
    }
}
