import WebAPI

extension Recording {
    /// - Parameter addresses: nil where nobody can play it.
    func json(_ addresses: Addresses?) -> JSONValue {
        [
            "id": .integer(id),
            "started_at": .string(startedAt),
            "seconds": seconds.map(JSONValue.integer) ?? .null,
            "size": .integer(size),
            "type": .string(mediaType),
            "url": .text(addresses?.play),
            "download_url": .text(addresses?.download),
            "expires_in": .integer(RecordingAddresses.lifetime),
            "available_until": .string(availableUntil),
            "chapters": .list(chapters.map { ["at": .integer($0.at), "text": .string($0.text)] }),
        ]
    }
}

extension Recording: DescribedJSON {
    static let schema = JSONSchema.object([
        "id": .id, "started_at": .moment, "seconds": .count.nullable, "size": .count,
        "type": .choice(of: ["video/mp4", "video/webm"]),
        "url": JSONSchema.string().nullable.described(
            "Where it is played, for `expires_in` seconds; of this site where it begins with a slash."),
        "download_url": .string().nullable, "expires_in": .count, "available_until": .moment,
        "chapters": .list(of: .object(["at": .count, "text": .string()])),
    ]).named("Recording")

    static let listSchema = JSONSchema.object(["recordings": .list(of: schema)]).named("Recordings")
}

/// What a recorder's host is told to do next.
struct RecordingState: Equatable {
    let id: Int64
    /// Where its bytes are to be put; nil once they are here.
    let upload: String?

    var json: JSONValue {
        ["id": .integer(id), "state": upload == nil ? "received" : "expected", "upload": .text(upload)]
    }
}

extension RecordingState: DescribedJSON {
    static let schema = JSONSchema.object([
        "id": .id, "state": .choice(of: ["expected", "received"]),
        "upload": JSONSchema.string().nullable.described(
            "Where the file is to be put, by PUT: of this site, and signed, where it begins with a slash; else at a store, as it is."
        ),
    ]).named("RecordingState")
}
