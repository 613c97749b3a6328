/// One request of the FastCGI Responder role, read to its end.
///
/// Source: FastCGI specification 1.0, section 6.2; the parameters are CGI/1.1 meta-variables (RFC 3875, section 4.1).
public struct Request: Sendable {
    /// The body, unless it was longer than the listener's bound; it is then read and thrown away.
    public enum Body: Sendable, Equatable {
        case complete([UInt8])
        case tooLarge
    }

    public let parameters: Parameters
    public let body: Body

    public init(parameters: Parameters, body: Body = .complete([])) {
        self.parameters = parameters
        self.body = body
    }

    /// The request method in the client's spelling (RFC 3875, section 4.1.12); empty if the web server gave none.
    public var method: String { parameters["REQUEST_METHOD"] ?? "" }

    /// The decoded and normalised path (RFC 3875, section 4.1.5); empty if the web server gave none.
    public var path: String { parameters["PATH_INFO"] ?? "" }
}
