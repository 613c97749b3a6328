import FastCGI
import WebAPI

/// Which rows of a list are asked for.
struct ListRange: Equatable {
    let limit: Int64
    /// How many come before.
    let offset: Int64

    /// For a question that is refused anyway.
    static let nothing = ListRange(limit: 0, offset: 0)
    private static let furthest: Int64 = 1_000_000
}

extension ListRange {
    /// - Parameter limit: how many where the client does not say.
    init(_ fields: inout Fields, limit: Int64) {
        self.limit = fields.optional("limit", .integer(1...100)) ?? limit
        offset = fields.optional("offset", .integer(0...Self.furthest)) ?? 0
    }
}

extension Response {
    /// A part of a list, and in the header of how many.
    static func part(_ rows: [JSONValue], of total: Int64) -> Response {
        .json(200, .list(rows), headers: [Header("X-Total-Count", String(total))])
    }
}
