import Configuration
import Dispatch
import Synchronization
import WebAPI

extension Settings {
    /// As ``tokenKeys()``, waited for: before them no program has anything else to do.
    ///
    /// The work begins on this thread. A secret's ends there as well, and the process has no other thread;
    /// public keys pass through an actor of jwt-kit.
    func keys() throws -> TokenKeys {
        let outcome = Mutex<Result<TokenKeys, any Error>?>(nil)
        let isDone = DispatchSemaphore(value: 0)
        Task.immediate {
            let result: Result<TokenKeys, any Error>
            do { result = .success(try await tokenKeys()) } catch { result = .failure(error) }
            outcome.withLock { $0 = result }
            isDone.signal()
        }
        isDone.wait()
        guard let result = outcome.withLock({ $0 }) else { preconditionFailure("signalled without an outcome") }
        return try result.get()
    }
}
