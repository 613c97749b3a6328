/// One line of what `webinar-live check` found.
enum Finding: Equatable {
    case ok(String)
    case warning(String)
    case failure(String)

    var isFailure: Bool {
        if case .failure = self { true } else { false }
    }

    var line: String {
        switch self {
        case .ok(let text): "ok    \(text)"
        case .warning(let text): "warn  \(text)"
        case .failure(let text): "fail  \(text)"
        }
    }
}
