public import FastCGI

/// Which rows of a list are asked for.
public struct ListRange: Sendable, Equatable {
    /// At most so many.
    public let limit: Int64
    /// How many come before.
    public let offset: Int64

    /// For a question that is refused anyway.
    public static let nothing = ListRange(limit: 0, offset: 0)
    private static let furthest: Int64 = 1_000_000

    /// - Parameters:
    ///   - limit: at most so many.
    ///   - offset: how many come before.
    public init(limit: Int64, offset: Int64) {
        self.limit = limit
        self.offset = offset
    }
}

extension ListRange {
    /// - Parameter limit: how many where the client does not say.
    public init(_ fields: inout Fields, limit: Int64) {
        self.limit = fields.optional("limit", .integer(1...100)) ?? limit
        offset = fields.optional("offset", .integer(0...Self.furthest)) ?? 0
    }
}

extension Response {
    /// A part of a list, and in the header of how many.
    public static func part(_ rows: [JSONValue], of total: Int64) -> Response {
        .json(200, .list(rows), headers: [.total(total)])
    }
}

extension Response.Header {
    /// Of how many rows an answer is a part.
    public static func total(_ count: Int64) -> Response.Header { Response.Header("X-Total-Count", String(count)) }
}
