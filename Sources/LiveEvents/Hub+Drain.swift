import NIOCore

/// The hub's end.
extension Hub {
    /// Closes every stream, spread over some time, so that they come back spread; then calls `done`.
    func drain(over time: TimeAmount, then done: @escaping () -> Void) {
        let streams = feeds.values.flatMap(\.streams.values) + (air.map { Array($0.streams.values) } ?? [])
        let isolated = loop.assumeIsolated()
        for (index, stream) in streams.enumerated() {
            let delay = time.nanoseconds * Int64(index) / Int64(streams.count)
            isolated.scheduleTask(in: .nanoseconds(delay)) { stream.close() }
        }
        isolated.scheduleTask(in: streams.isEmpty ? .zero : time, done)
    }
}
