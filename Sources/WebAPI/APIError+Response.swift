public import FastCGI

extension APIError {
    /// The one place where an error becomes HTTP (contract, section 1).
    public var response: Response {
        switch self {
        case .pathNotFound, .notFound:
            .json(404, ["detail": "Not found."])
        case .methodNotAllowed(let method, let allowed):
            .json(
                405, ["detail": "Method \"\(method)\" not allowed."],
                headers: [.init("Allow", allowed.joined(separator: ", "))])
        case .bodyTooLarge(let limit):
            .json(413, ["detail": "Request body exceeds \(limit) bytes."])
        case .unauthenticated(let error):
            .json(401, error.body, headers: [.init("WWW-Authenticate", "Bearer realm=\"api\"")])
        case .invalidInput(.notJSON(let reason)):
            .json(400, ["detail": "JSON parse error - \(reason)"])
        case .invalidInput(.invalid(let errors)):
            .json(400, .object(errors.json))
        case .notPermitted:
            .json(403, ["detail": "You do not have permission to perform this action."])
        case .throttled(let seconds):
            .json(
                429, ["detail": "Request was throttled. Expected available in \(seconds) seconds."],
                headers: [.init("Retry-After", String(seconds))])
        case .refused(let status, let text):
            .json(status, ["error": .string(text)])
        case .unavailable:
            .json(503, ["error": "Service temporarily unavailable"], headers: [Self.retryAfter])
        case .outcomeUnknown:
            .json(503, ["error": "The outcome of this request is unknown"])
        }
    }

    /// Seconds; a worker tries to reconnect at least that often.
    private static let retryAfter = Response.Header("Retry-After", "2")
}

extension [String: [String]] {
    /// The texts for each field, in the order of the fields' names.
    fileprivate var json: JSONObject {
        JSONObject(sorted { $0.key < $1.key }.map { field, texts in (field, .list(texts.map(JSONValue.string))) })
    }
}
