import PostgreSQL
import WebAPI

/// By what the Jitsi server streams to another site.
enum StreamKey: Equatable {
    /// A key of YouTube.
    case youtube(String)
    /// The address of any other site, with its key.
    case rtmp(String)
}

extension StreamKey {
    /// - Returns: nil for a text that is neither.
    init?(_ text: String) {
        let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        guard isPlain else { return nil }
        if let rest = ["rtmp://", "rtmps://"].lazy.filter(text.hasPrefix).map({ text.dropFirst($0.count) }).first {
            guard let first = rest.utf8.first, first != UInt8(ascii: "/") else { return nil }
            self = .rtmp(text)
        } else {
            let isOfYouTube = text.utf8.allSatisfy {
                $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0 & ~0x20)
            }
            guard isOfYouTube, text.utf8.count >= 8 else { return nil }
            self = .youtube(text)
        }
    }

    /// By the names of Jitsi's command `startRecording`.
    var json: JSONValue {
        switch self {
        case .youtube(let key): ["youtube_stream_key": .string(key)]
        case .rtmp(let address): ["rtmp_stream_key": .string(address)]
        }
    }
}

extension StreamKey: DescribedJSON {
    static let schema = JSONSchema.object(
        [:], optional: ["rtmp_stream_key": .string(), "youtube_stream_key": .string()]
    ).named("StreamKey")
}

extension FieldRule<WebinarSettings.Secret> {
    /// A new key, or true for the one that there is.
    static var streamKey: FieldRule {
        FieldRule(.any(of: [.only(true), .string(pattern: pattern, length: 8...longest)])) {
            value throws(FieldError) in
            if value == true { return .kept }
            let text = try FieldRule<String>.line(maximum: longest).parse(value)
            guard StreamKey(text) != nil else {
                throw FieldError("A stream key of YouTube, or an address that begins with rtmp:// or rtmps://.")
            }
            return .new(text)
        }
    }

    /// What ``StreamKey`` takes.
    private static var pattern: String { "^(rtmps?://[!-.0-~][!-~]*|[0-9A-Za-z_-]{8,})$" }

    /// Characters.
    private static var longest: Int { 300 }
}

/// What a webinar's stream key is sealed in, for a host whose session is active.
struct LookUpStreamKey: Query {
    /// No row if nothing is decided about the webinar.
    /// - $1 webinar id
    static let statement = Statement(
        name: "live_capture_stream_key",
        sql: "SELECT stream_key FROM webinar_live.webinar_settings WHERE webinar_id = $1::bigint"
    )

    let parameters: [Parameter]

    init(of webinar: Int64) {
        parameters = [.bigint(webinar)]
    }

    /// - Returns: nil if no key is set.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> String? {
        try rows.first { columns throws(PostgreSQLError) in try columns.nextIfPresent(String.self) } ?? nil
    }
}
