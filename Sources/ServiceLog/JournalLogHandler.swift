import Logging

/// swift-log's own lines, with the priority before each by which the journal files it (sd-daemon(3)).
struct JournalLogHandler: LogHandler {
    let label: String
    var logLevel: Logger.Level = .info
    var metadata: Logger.Metadata = [:]

    init(label: String) {
        self.label = label
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var handler = StreamLogHandler(label: label, stream: JournalStream(level: event.level))
        handler.metadata = metadata
        handler.log(event: event)
    }
}
