/// What a route answers where it does what it is asked.
public struct DescribedAnswer: Sendable {
    /// The HTTP status code.
    public let status: Int
    /// What it means, in a sentence.
    public let text: String
    /// What the body may be, by its media type; nothing where there is none.
    public let contents: [(type: String, schema: JSONSchema)]
    /// Headers that belong to it.
    public private(set) var headers: [(name: String, schema: JSONSchema, text: String)] = []

    /// JSON.
    public static func json(_ schema: JSONSchema, status: Int = 200, _ text: String) -> DescribedAnswer {
        DescribedAnswer(status: status, text: text, contents: [("application/json", schema)])
    }

    /// Another text.
    public static func text(_ type: String, _ text: String) -> DescribedAnswer {
        DescribedAnswer(status: 200, text: text, contents: [(type, .string())])
    }

    /// Server-Sent Events, as what a client makes of each (HTML Living Standard, section 9.2).
    ///
    /// - Parameter kinds: the data of each kind of event.
    public static func events(_ kinds: KeyValuePairs<String, JSONSchema>, _ text: String) -> DescribedAnswer {
        let events = kinds.map { kind, data in
            JSONSchema.object(["event": .only(.string(kind)), "data": .text(of: data)], optional: ["id": .string()])
        }
        return DescribedAnswer(status: 200, text: text, contents: [("text/event-stream", .any(of: events))])
    }

    /// Nothing but that it is done.
    public static let done = DescribedAnswer(status: 204, text: "Done.", contents: [])

    /// The same answer, which may also be of another media type.
    public func or(_ type: String) -> DescribedAnswer {
        DescribedAnswer(status: status, text: text, contents: contents + [(type, .string())], headers: headers)
    }

    /// The same answer with a header.
    public func with(_ header: String, _ schema: JSONSchema, _ text: String) -> DescribedAnswer {
        var answer = self
        answer.headers.append((header, schema, text))
        return answer
    }
}
