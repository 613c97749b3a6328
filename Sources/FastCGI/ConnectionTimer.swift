import Glibc
import Synchronization

/// Cuts a connection whose peer leaves a request half said, or its answer half read.
///
/// libfcgi reads and writes without a bound of time. One alarm is enough, because a process has one connection at a
/// time; an alarm that comes after a connection's end finds none.
enum ConnectionTimer {
    private static let receiveSeconds: CUnsignedInt = 5
    private static let answerSeconds: CUnsignedInt = 15

    private static let connection = Atomic<CInt>(-1)
    private static let isReceived = Atomic(false)

    /// From now on SIGALRM is this timer's.
    static func takeAlarms() {
        // A global is initialised at its first use, which must not be the handler's.
        forget()
        received()
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in ConnectionTimer.ring() }
        sigaction(SIGALRM, &action, nil)
    }

    /// From now on a request must come on `connection` within 5 s, and be answered within 15 s.
    static func start(_ connection: CInt) {
        isReceived.store(false, ordering: .relaxed)
        self.connection.store(connection, ordering: .relaxed)
        alarm(receiveSeconds)
    }

    /// The request has come; the alarm goes on to the later bound, at the cost of no system call.
    static func received() {
        isReceived.store(true, ordering: .relaxed)
    }

    static func forget() {
        connection.store(-1, ordering: .relaxed)
    }

    /// Async-signal-safe (POSIX.1-2017, section 2.4.3).
    private static func ring() {
        let connection = connection.load(ordering: .relaxed)
        guard connection >= 0 else { return }
        if isReceived.exchange(false, ordering: .relaxed) {
            alarm(answerSeconds - receiveSeconds)
        } else {
            shutdown(connection, CInt(SHUT_RDWR))
        }
    }
}
