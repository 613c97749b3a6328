import Glibc
import Synchronization

/// Ends ``Listener/serve(_:)`` after the request in hand.
enum Drain {
    private static let requested = Atomic(false)
    /// The thread that accepts connections.
    private static let servingThread = Atomic<pthread_t>(0)

    static var isRequested: Bool { requested.load(ordering: .relaxed) }

    /// From now on SIGTERM and SIGUSR1 drain this process, which serves on the calling thread.
    static func onSignals() {
        // A global is initialised at its first use, which must not be the handler's.
        requested.store(false, ordering: .relaxed)
        servingThread.store(pthread_self(), ordering: .relaxed)
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGTERM, SIGUSR1] {
            var action = sigaction()
            // Without SA_RESTART, so that a blocking accept returns.
            action.__sigaction_handler.sa_handler = { Drain.request($0) }
            sigaction(signal, &action, nil)
            sigaddset(&signals, signal)
        }
        // The threads of Swift's concurrency start with every signal blocked.
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    /// Async-signal-safe, as all that it calls (POSIX.1-2017, section 2.4.3).
    ///
    /// The kernel gives a process's signal to any of its threads, but only the serving one's accept is to
    /// be interrupted. If the signal comes between the look at the flag and the accept, that accept would
    /// wait for one connection more; with descriptor 0 no longer the socket it fails at once.
    private static func request(_ signal: Int32) {
        let thread = servingThread.load(ordering: .relaxed)
        if thread != pthread_self() {
            pthread_kill(thread, signal)
            return
        }
        requested.store(true, ordering: .relaxed)
        dup2(STDERR_FILENO, STDIN_FILENO)
    }
}
