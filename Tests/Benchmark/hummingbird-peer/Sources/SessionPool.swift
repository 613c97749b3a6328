import NIOPosix
import Synchronization

/// As many sessions as the pool is large; who finds none idle waits in line.
final class SessionPool: Sendable {
    private struct State {
        var idle: [DatabaseSession]
        var waiting: [CheckedContinuation<DatabaseSession, Never>] = []
    }

    private let state: Mutex<State>

    init(size: Int, conninfo: String, statements: LiveSessionStatements) throws {
        let threads = MultiThreadedEventLoopGroup(numberOfThreads: size)
        let sessions = try (0..<size).map { _ in
            try DatabaseSession(on: threads.next(), conninfo: conninfo, statements: statements)
        }
        state = Mutex(State(idle: sessions))
    }

    func withSession<Result: Sendable>(
        _ body: (DatabaseSession) async throws -> Result
    ) async rethrows -> Result {
        let session = await take()
        defer { giveBack(session) }
        return try await body(session)
    }

    private func take() async -> DatabaseSession {
        await withCheckedContinuation { continuation in
            let session = state.withLock { state in
                let session = state.idle.popLast()
                if session == nil { state.waiting.append(continuation) }
                return session
            }
            if let session { continuation.resume(returning: session) }
        }
    }

    private func giveBack(_ session: DatabaseSession) {
        let next = state.withLock { state -> CheckedContinuation<DatabaseSession, Never>? in
            if !state.waiting.isEmpty { return state.waiting.removeFirst() }
            state.idle.append(session)
            return nil
        }
        next?.resume(returning: session)
    }
}
