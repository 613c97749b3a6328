import Dispatch
import Synchronization

/// Does asynchronous work on the way to the first request, before which a worker has nothing else to do.
///
/// It begins on this thread. Unless it hands over to an actor, it ends there as well, and the process has no other.
func waiting<Value: Sendable>(for work: @escaping @Sendable () async throws -> Value) throws -> Value {
    let outcome = Mutex<Result<Value, any Error>?>(nil)
    let isDone = DispatchSemaphore(value: 0)
    Task.immediate {
        let result: Result<Value, any Error>
        do { result = .success(try await work()) } catch { result = .failure(error) }
        outcome.withLock { $0 = result }
        isDone.signal()
    }
    isDone.wait()
    return try outcome.withLock { $0! }.get()
}
