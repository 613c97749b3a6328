/// Why the program does not start. Each description is one sentence that names the variable; none shows a secret.
public enum SettingsError: Error, Equatable, CustomStringConvertible {
    /// A variable with our prefix that is no setting: most likely a misspelt one.
    case unknown(variable: String)
    /// A required setting that is neither set nor in a file.
    case missing(_ name: String, file: String)
    /// A secret both set and in a file.
    case givenTwice(_ name: String, file: String)
    case unreadableFile(variable: String, path: String)
    /// `expected` completes the sentence “… must be”.
    case invalid(_ name: String, value: String, expected: String)
    case invalidSecret(_ name: String, reason: String)
    /// A setting that is well-formed, but not together with others.
    case doesNotFit(_ name: String, reason: String)
    /// A setting that means nothing without another one.
    case lacksCompanion(_ name: String, companion: String)

    /// One sentence for who starts the program.
    public var description: String {
        switch self {
        case .unknown(let variable):
            "\(variable) is not a setting of webinar-live (webinar-live --help lists them)."
        case .missing(let name, let file):
            "\(name) is required: set it, or \(file) to the path of a file that holds it."
        case .givenTwice(let name, let file):
            "\(name) and \(file) are both set: keep one of them."
        case .unreadableFile(let variable, let path):
            "\(variable) names “\(path)”, which cannot be read."
        case .invalid(let name, let value, let expected):
            "\(name) is “\(value)”, but must be \(expected)."
        case .invalidSecret(let name, let reason):
            "\(name) cannot be used: \(reason)."
        case .doesNotFit(let name, let reason):
            "\(name) does not fit: \(reason)."
        case .lacksCompanion(let name, let companion):
            "\(name) is set, but \(companion) is not: set both of them, or neither."
        }
    }
}
