public import JSON

/// Why a request is not granted, as its client is told.
public struct Refusal: Error, Sendable, Equatable {
    /// For the client to act on.
    public let code: RefusalCode
    /// For people; its words may change.
    public let text: String

    init(_ code: RefusalCode, _ text: String) {
        self.code = code
        self.text = text
    }

    /// The HTTP status code.
    public var status: Int { code.status }

    /// The text, then the code.
    public var body: JSONValue {
        [code.member.rawValue: .string(text), "code": .string(code.rawValue)]
    }
}
