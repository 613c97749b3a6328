/// The methods that routes are written for; HEAD is served by GET's route, OPTIONS by the router.
public enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"

    /// Whether a second request is meant to do what the first did (RFC 9110, section 9.2.2). nginx repeats it then.
    public var isIdempotent: Bool { self != .post && self != .patch }

    /// - Parameter method: as the client spells it, for which case matters (RFC 9110, section 9.1).
    func serves(_ method: String) -> Bool {
        method == rawValue || self == .get && method == "HEAD"
    }

    /// What the `Allow` header names for a route of this method (RFC 9110, section 10.2.1).
    public var allowed: [String] {
        switch self {
        case .get: ["GET", "HEAD"]
        case .post: ["POST"]
        case .put: ["PUT"]
        case .patch: ["PATCH"]
        case .delete: ["DELETE"]
        }
    }
}
