public import FastCGI
import Refusals

extension APIError {
    /// The one place where an error becomes HTTP (contract, section 1).
    public var response: Response {
        switch self {
        case .refused(let refusal):
            // Every 401 says how to do better (RFC 9110, section 15.5.2).
            .refusing(refusal, headers: refusal.status == 401 ? [Self.challenge] : [])
        case .refusedForNow(let refusal, let caching):
            .refusing(refusal).caching(caching)
        case .methodNotAllowed(let method, let allowed):
            .refusing(.methodNotAllowed(method), headers: [.init("Allow", allowed.joined(separator: ", "))])
        case .unauthenticated(let error):
            .json(401, error.body, headers: [Self.challenge])
        case .invalidInput(.notJSON(let reason)):
            .refusing(.parseError(reason))
        case .invalidInput(.invalid(let errors)):
            .json(400, .object(errors.json))
        case .throttled(let seconds):
            .refusing(.throttled(seconds: seconds), headers: [.init("Retry-After", String(seconds))])
        case .unavailable:
            .refusing(.unavailable, headers: [Self.retryAfter])
        case .outcomeUnknown:
            .refusing(.outcomeUnknown)
        }
    }

    private static let challenge = Response.Header("WWW-Authenticate", "Bearer realm=\"api\"")

    /// Seconds; a worker tries to reconnect at least that often.
    private static let retryAfter = Response.Header("Retry-After", "2")
}

extension Response {
    fileprivate static func refusing(_ refusal: Refusal, headers: [Header] = []) -> Response {
        .json(refusal.status, refusal.body, headers: headers)
    }
}

extension [String: [String]] {
    /// The texts for each field, in the order of the fields' names.
    fileprivate var json: JSONObject {
        JSONObject(sorted { $0.key < $1.key }.map { field, texts in (field, .list(texts.map(JSONValue.string))) })
    }
}
