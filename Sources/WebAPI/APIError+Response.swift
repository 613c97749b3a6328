public import FastCGI

extension APIError {
    /// The one place where an error becomes HTTP (contract, section 1).
    public var response: Response {
        switch self {
        case .pathNotFound, .notFound:
            .json(404, Detail(detail: "Not found."))
        case .methodNotAllowed(let method, let allowed):
            .json(
                405, Detail(detail: "Method \"\(method)\" not allowed."),
                headers: [.init("Allow", allowed.joined(separator: ", "))])
        case .bodyTooLarge(let limit):
            .json(413, Detail(detail: "Request body exceeds \(limit) bytes."))
        case .unauthenticated(let error):
            .json(401, error.body, headers: [.init("WWW-Authenticate", "Bearer realm=\"api\"")])
        case .invalidInput(.notJSON(let reason)):
            .json(400, Detail(detail: "JSON parse error - \(reason)"))
        case .invalidInput(.invalid(let errors)):
            .json(400, errors)
        case .notPermitted:
            .json(403, Detail(detail: "You do not have permission to perform this action."))
        case .throttled(let seconds):
            .json(
                429, Detail(detail: "Request was throttled. Expected available in \(seconds) seconds."),
                headers: [.init("Retry-After", String(seconds))])
        case .refused(let status, let text):
            .json(status, Refusal(error: text))
        case .unavailable:
            .json(503, Refusal(error: "Service temporarily unavailable"), headers: [Self.retryAfter])
        case .outcomeUnknown:
            .json(503, Refusal(error: "The outcome of this request is unknown"))
        }
    }

    /// Seconds; a worker tries to reconnect at least that often.
    private static let retryAfter = Response.Header("Retry-After", "2")
}

/// The platform's form of a refusal.
private struct Detail: Encodable {
    let detail: String
}

/// The product's form of a refusal.
private struct Refusal: Encodable {
    let error: String
}
