import CFCGI
import Glibc
import Synchronization

/// Ends ``Listener/serve(_:)`` after the request in hand.
public enum Drain {
    private static let requested = Atomic(false)

    static var isRequested: Bool { requested.load(ordering: .relaxed) }

    /// From now on each of `signals` drains this process.
    public static func onSignals(_ signals: [Int32]) {
        // The first use of a global initialises it, which a signal handler must not do.
        _ = isRequested
        for signal in signals {
            var action = sigaction()
            // Without SA_RESTART, so that a blocking accept returns.
            action.__sigaction_handler.sa_handler = { _ in Drain.request() }
            sigaction(signal, &action, nil)
        }
    }

    /// Async-signal-safe. A signal that comes between libfcgi's look at its flag and its accept would
    /// leave the process waiting for one connection more; with descriptor 0 no longer the socket,
    /// that accept fails at once.
    private static func request() {
        requested.store(true, ordering: .relaxed)
        FCGX_ShutdownPending()
        dup2(STDERR_FILENO, STDIN_FILENO)
    }
}
