public import FastCGI

/// What a route's handler is given of the request.
public struct Call: Sendable {
    /// The request as nginx sent it.
    public let request: Request
    /// The id in the path; nil where the route has none and where its digits exceed a bigint.
    public let id: Int64?
    /// The account in the path; nil where the route names none and where its digits exceed a bigint.
    public let account: Int64?
    /// The recording in the path; nil where the route names none and where its digits exceed a bigint.
    public let recording: Int64?
    /// The token in the path; nil where the route has none. It is a secret, and stands in no log.
    public let token: String?

    /// What stands after the `?` of the address.
    public var query: QueryString { QueryString(request.parameters["QUERY_STRING"] ?? "") }

    /// nginx's id of the request, for the log.
    public var requestID: String { request.id }
}

extension Request {
    /// nginx's id of the request; empty if it gave none.
    var id: String { parameters["REQUEST_ID"] ?? "" }
}
