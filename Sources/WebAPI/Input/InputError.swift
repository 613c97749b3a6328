/// What is wrong with what a client sent, in the platform's words.
public enum InputError: Error, Equatable, Sendable {
    /// The body is no JSON; `reason` says where.
    case notJSON(reason: String)
    /// The texts for each field that is missing or not as it must be.
    case invalid([String: [String]])

    /// One field that is not as it must be.
    public static func invalid(_ field: String, _ error: FieldError) -> InputError { .invalid([field: [error.text]]) }
}
