/// What a client must know of a route beyond its line in the table: for the description of the API that is served.
///
/// What follows from the line itself, its path, who may call it, what HTTP refuses, is not said again.
public struct RouteDescription: Sendable {
    /// What is sent.
    public struct Body: Sendable {
        /// The media types that it may have.
        public let types: [String]
        /// What it must be; nil for a file.
        public let schema: JSONSchema?
        /// Whether a request without one is refused.
        public let isRequired: Bool
    }

    /// What it does, in a sentence without a full stop.
    public let summary: String
    /// What else there is to know, in CommonMark.
    public let details: String?
    /// The parameters of the address.
    public let query: DescribedFields?
    /// A header that it heeds, beside those of every route.
    public let header: (name: String, schema: JSONSchema)?
    /// What it takes.
    public let body: Body?
    /// What it answers where it does what it is asked.
    public let answer: DescribedAnswer
    /// For what it may refuse to, besides what any route may.
    public let refusals: [Refusal]
    /// What is wrong with what was sent is told by field.
    public let namesFields: Bool
    /// Whether it judges a sign-in or a token that is sent to it, in the words of those who judge tokens.
    public let isSignIn: Bool

    /// - Parameters:
    ///   - form: a body as forms write it, in the place of `body`.
    ///   - file: the media types of a file that is the body.
    ///   - namesFields: nil where that follows from what is taken.
    public init(
        _ summary: String, details: String? = nil, query: DescribedFields? = nil,
        header: (name: String, schema: JSONSchema)? = nil,
        body: DescribedFields? = nil, form: DescribedFields? = nil, file: [String]? = nil,
        answer: DescribedAnswer, refusals: [Refusal] = [], namesFields: Bool? = nil,
        isSignIn: Bool = false
    ) {
        self.summary = summary
        self.details = details
        self.query = query
        self.header = header
        self.body =
            body.map { Body(type: "application/json", fields: $0) }
            ?? form.map { Body(type: "application/x-www-form-urlencoded", fields: $0) }
            ?? file.map { Body(types: $0, schema: nil, isRequired: true) }
        self.answer = answer
        self.refusals = refusals
        self.namesFields = namesFields ?? (query != nil || body != nil || form != nil)
        self.isSignIn = isSignIn
    }
}

extension RouteDescription.Body {
    fileprivate init(type: String, fields: DescribedFields) {
        self.init(types: [type], schema: fields.schema, isRequired: fields.members.contains(where: \.isRequired))
    }
}
