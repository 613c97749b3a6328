import JSON
import Refusals

/// The bodies of the refusals that nginx makes itself, a variable of its http block each.
public enum RefusalBodies {
    /// What `errors.conf` answers with. The second of `throttled` is that of its `Retry-After`.
    static let refusals: [Refusal] = [
        .badRequest, .notFound, .methodNotAllowed("$request_method"), .bodyTooLarge, .uriTooLong,
        .throttled(seconds: 1), .headersTooLarge, .unavailable, .outcomeUnknown,
    ]

    /// The variables `$webinar_live_refused_<code>`.
    public static var text: String {
        """
        # What nginx answers with when it refuses a request itself.

        \(refusals.map(map).joined(separator: "\n\n"))
        """
    }

    private static func map(_ refusal: Refusal) -> String {
        let body = String(decoding: refusal.body.text, as: UTF8.self)
        return """
            map "" $webinar_live_refused_\(refusal.code.rawValue) {
                default '\(body.replacing("\\", with: "\\\\"))';
            }
            """
    }
}
