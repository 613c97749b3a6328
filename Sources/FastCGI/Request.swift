/// One request of the FastCGI Responder role, read to its end.
///
/// Source: FastCGI specification 1.0, section 6.2; the parameters are CGI/1.1 meta-variables (RFC 3875, section 4.1).
public struct Request: Sendable {
    /// The body, unless it was longer than the listener's bound; it is then read and thrown away.
    public enum Body: Sendable, Equatable {
        case complete([UInt8])
        case tooLarge
    }

    /// The CGI/1.1 meta-variables that the web server sent.
    public let parameters: Parameters
    /// What the client sent behind its header.
    public let body: Body
    /// The request method in the client's spelling (RFC 3875, section 4.1.12); empty if the web server gave none.
    public let method: String
    /// The decoded and normalised path (RFC 3875, section 4.1.5); empty if the web server gave none.
    public let path: String

    /// A request as a web server would send it.
    public init(parameters: Parameters, body: Body = .complete([])) {
        self.parameters = parameters
        self.body = body
        method = parameters["REQUEST_METHOD"] ?? ""
        path = parameters["PATH_INFO"] ?? ""
    }
}
