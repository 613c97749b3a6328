import JSON
import Refusals

/// The bodies of the refusals that nginx makes itself, for its http block.
public enum RefusalBodies {
    /// What `errors.conf` answers with. The second of `throttled` is that of its `Retry-After`.
    static let refusals: [Refusal] = [
        .badRequest, .notFound, .methodNotAllowed("$request_method"), .bodyTooLarge, .uriTooLong,
        .throttled(seconds: 1), .headersTooLarge, .unavailable, .outcomeUnknown,
    ]

    /// The variable `$webinar_live_refusal`, by `$webinar_live_code`.
    public static var text: String {
        """
        # What nginx answers with when it refuses a request itself.
        map $webinar_live_code $webinar_live_refusal {
        \(refusals.map(line).joined(separator: "\n"))
        }
        """
    }

    private static func line(_ refusal: Refusal) -> String {
        let body = String(decoding: refusal.body.text, as: UTF8.self)
        return "    \(refusal.code.rawValue) '\(body.replacing("\\", with: "\\\\"))';"
    }
}
