import JSON
import Refusals

/// The bodies of the refusals that nginx makes itself, for its http block.
public enum RefusalBodies {
    /// What `errors.conf` answers with, one a status. The second of `throttled` is that of its `Retry-After`.
    static let refusals: [Refusal] = [
        .badRequest, .permissionDenied, .notFound, .methodNotAllowed("$request_method"), .preconditionFailed,
        .bodyTooLarge, .uriTooLong, .rangeNotSatisfiable, .throttled(seconds: 1), .headersTooLarge, .notImplemented,
        .unavailable, .httpVersionNotSupported,
    ]

    /// The variable `$webinar_live_refusal`.
    public static var text: String {
        """
        # What nginx answers with when it refuses a request itself: by status, and whether the outcome is unknown.
        map "$status $webinar_live_outcome_unknown" $webinar_live_refusal {
        \(line(.outcomeUnknown, for: "503 1"))
        \(refusals.map { line($0, for: "~^\($0.status) ") }.joined(separator: "\n"))
        }
        """
    }

    private static func line(_ refusal: Refusal, for key: String) -> String {
        let body = String(decoding: refusal.body.text, as: UTF8.self)
        return "    \"\(key)\" '\(body.replacing("\\", with: "\\\\"))';"
    }
}
