import Logging
import Metrics
import NIOCore
import Refusals

/// Answers `GET /metrics`, which reaches the hub from the address for monitoring alone: for all processes of the host,
/// because it is the one that never waits for the database to answer a request.
struct MetricsAnswer: Sendable {
    static let path = "/metrics"

    /// nil where nothing is counted.
    let exposition: Exposition?
    let logger: Logger

    /// Reads what is counted on a thread of its own, and no stream waits for it.
    func send(on channel: any Channel, hasBody: Bool) {
        guard let exposition else { return answer(StreamHead.refusal(.notFound, hasBody: hasBody), on: channel) }
        channel.eventLoop.makeFutureWithTask { try exposition.text() }.whenComplete { result in
            switch result {
            case .success(let text):
                answer(StreamHead.metrics(text, hasBody: hasBody), on: channel)
            case .failure(let error):
                logger.error("cannot read what is counted", metadata: ["cause": "\(error)"])
                answer(StreamHead.refusal(.unavailable, hasBody: hasBody), on: channel)
            }
        }
    }

    private func answer(_ bytes: ByteBuffer, on channel: any Channel) {
        channel.writeAndFlush(bytes, promise: nil)
        channel.close(promise: nil)
    }
}
