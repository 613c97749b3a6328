/// One line of what a check found.
public enum Finding: Equatable {
    case ok(String)
    case warning(String)
    case failure(String)

    /// Whether the program cannot work before it is mended.
    public var isFailure: Bool {
        if case .failure = self { true } else { false }
    }

    /// The line as `check` prints it.
    public var line: String {
        switch self {
        case .ok(let text): "ok    \(text)"
        case .warning(let text): "warn  \(text)"
        case .failure(let text): "fail  \(text)"
        }
    }
}
