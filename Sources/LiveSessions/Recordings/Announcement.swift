import WebAPI

/// What a recorder's host tells of a recording before it sends it, and after.
struct Announcement: Equatable {
    enum Format: String, CaseIterable {
        case mp4, webm
    }

    /// As the Jitsi server calls it.
    let room: String
    /// What the recorder tells it from others by.
    let source: String
    let format: Format
    /// Bytes.
    let size: Int64
    /// In hexadecimal digits.
    let sha256: String
    /// Seconds since 1970.
    let startedAt: Int64
    let seconds: Int64?
    /// Whether the store has taken it: of the folder this site sees by itself.
    let isSent: Bool

    /// - Parameter limit: bytes.
    static func read(limit: Int64) -> (inout Fields) -> Announcement? {
        { fields in
            let room = fields.required("room", .line(maximum: 255))
            let source = fields.required("source", .line(maximum: 200))
            let format = fields.required("format", FieldRule<Format>.choice)
            let size = fields.required("size", .integer(1...limit))
            let sha256 = fields.required("sha256", .sha256)
            let startedAt = fields.required("started_at", .integer(0...4_102_444_800))
            let seconds = fields.optionalOrNull("seconds", .integer(0...604_800))
            let isSent = fields.optional("sent", .bool) ?? false
            guard let room, let source, let format, let size, let sha256, let startedAt else { return nil }
            return Announcement(
                room: room, source: source, format: format, size: size, sha256: sha256, startedAt: startedAt,
                seconds: seconds ?? nil, isSent: isSent)
        }
    }
}

extension FieldRule<String> {
    fileprivate static var sha256: FieldRule {
        FieldRule(.string(pattern: "^[0-9a-f]{64}$")) { value throws(FieldError) in
            guard let text = value.plainText, text.wholeMatch(of: /[0-9a-f]{64}/) != nil else {
                throw FieldError("Expected 64 hexadecimal digits in lower case.")
            }
            return text
        }
    }
}
