public import JSON

/// Why a request is not granted, as its client is told.
public struct Refusal: Error, Sendable, Equatable {
    /// For the client to act on.
    public let code: RefusalCode
    /// For people; its words may change.
    public let text: String
    /// Which member of the body has the text.
    public let member: RefusalCode.Member

    /// - Parameter member: nil for the code's own.
    init(_ code: RefusalCode, _ text: String, in member: RefusalCode.Member? = nil) {
        self.code = code
        self.text = text
        self.member = member ?? code.member
    }

    /// The HTTP status code.
    public var status: Int { code.status }

    /// The text, then the code.
    public var body: JSONValue {
        [member.rawValue: .string(text), "code": .string(code.rawValue)]
    }
}
