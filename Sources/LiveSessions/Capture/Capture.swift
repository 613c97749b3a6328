import PostgreSQL
import WebAPI

/// What of a webinar is being recorded and streamed.
struct Capture: Equatable {
    var isRecording = false
    var isStreaming = false
    /// Where anyone can watch the stream; nil for nowhere.
    var streamLink: String?
}

extension Capture {
    /// Of `e`, a webinar, laterally as ``source``.
    static let columns = "capture.recording, capture.streaming, capture.stream_link"

    /// As the database's `capture_document` has it.
    static let source = """
        LATERAL (
            SELECT coalesce(bool_or(c.mode = 'file'), false)   AS recording,
                   coalesce(bool_or(c.mode = 'stream'), false) AS streaming,
                   max(c.link)                                 AS stream_link
              FROM webinar_live.capture AS c
             WHERE c.webinar_id = e.id
               AND c.ended_at IS NULL
          ) AS capture
        """
}

extension Columns {
    /// By ``Capture/columns``.
    mutating func nextCapture() throws(PostgreSQLError) -> Capture {
        Capture(isRecording: try next(), isStreaming: try next(), streamLink: try nextIfPresent())
    }
}

extension Capture: DescribedJSON {
    static let schema = JSONSchema.object([
        "recording": .bool, "streaming": .bool, "stream_link": .string().nullable,
    ]).named("Capture")

    var json: JSONValue {
        [
            "recording": .bool(isRecording),
            "streaming": .bool(isStreaming),
            "stream_link": .text(streamLink),
        ]
    }
}
