/// Why the program does not start. Each description is one sentence that names the variable; none shows a secret.
public enum SettingsError: Error, Equatable, CustomStringConvertible {
    case unknown(variable: String)
    case missing(Setting)
    case givenTwice(Setting)
    case unreadableFile(Setting, path: String)
    case invalid(Setting, value: String, expected: String)
    case invalidSecret(Setting, reason: String)

    public var description: String {
        switch self {
        case .unknown(let variable):
            "\(variable) is not a setting of webinar-live (webinar-live --help lists them)."
        case .missing(let setting):
            "\(setting.name) is required: set it, or \(setting.fileName) to the path of a file that holds it."
        case .givenTwice(let setting):
            "\(setting.name) and \(setting.fileName) are both set: keep one of them."
        case .unreadableFile(let setting, let path):
            "\(setting.fileName) names “\(path)”, which cannot be read."
        case .invalid(let setting, let value, let expected):
            "\(setting.name) is “\(value)”, but must be \(expected)."
        case .invalidSecret(let setting, let reason):
            "\(setting.name) cannot be used: \(reason)."
        }
    }
}
