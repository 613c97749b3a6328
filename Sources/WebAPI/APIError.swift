public import Refusals

/// Why a request is not granted: every refusal of the API is one of these.
public enum APIError: Error, Equatable {
    /// As the registry has it, with nothing to add.
    case refused(Refusal)
    /// As ``refused(_:)``, and nginx may keep it, as its `Cache-Control` says (RFC 9111, section 5.2.2).
    case refusedForNow(Refusal, caching: String)
    /// The path exists, but not with this method.
    case methodNotAllowed(method: String, allowed: [String])
    case unauthenticated(AuthenticationError)
    case invalidInput(InputError)
    /// Too often; it may be tried again after so many seconds.
    case throttled(seconds: Int)
    /// It cannot be done now, and nothing was done; the cause is for the log.
    case unavailable(cause: String)
    /// It may or may not have been done; the cause is for the log.
    case outcomeUnknown(cause: String)
}

extension APIError: APIErrorConvertible {
    /// Itself: for a handler that says more than an error of its module can.
    public var apiError: APIError { self }
}

/// An error of a module above, which knows what it is to the API's client.
public protocol APIErrorConvertible: Error {
    var apiError: APIError { get }
}
