/// Why a request is not granted: every refusal of the API is one of these.
public enum APIError: Error, Equatable {
    /// The path is none of the API's.
    case pathNotFound
    /// The path exists, but not with this method.
    case methodNotAllowed(method: String, allowed: [String])
    /// The body exceeds the limit, in bytes.
    case bodyTooLarge(limit: Int)
    case unauthenticated(AuthenticationError)
    case invalidInput(InputError)
    /// The account may not do this, whatever it asks for.
    case notPermitted
    /// The path is the API's, but what it names does not exist, or not for this caller.
    case notFound
    /// Too often; it may be tried again after so many seconds.
    case throttled(seconds: Int)
    /// A rule of the product forbids it; `status` is the HTTP status code.
    case refused(status: Int, text: String)
    /// It cannot be done now, and nothing was done; the cause is for the log.
    case unavailable(cause: String)
    /// It may or may not have been done; the cause is for the log.
    case outcomeUnknown(cause: String)
}

/// An error of a module above, which knows what it is to the API's client.
public protocol APIErrorConvertible: Error {
    var apiError: APIError { get }
}
