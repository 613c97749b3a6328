/// A pool of workers: what it serves, it serves with the rights of one database role.
public enum Pool: String, Sendable, CaseIterable {
    /// Live sessions, and the platform's endpoints but sign-in.
    case api
    /// Sign-in alone, which takes long and reads passwords.
    case signIn = "sign-in"

    /// Whom `nginx/systemd` runs its workers as.
    public var systemUser: String {
        switch self {
        case .api: "webinar-live"
        case .signIn: "webinar-live-sign-in"
        }
    }

    /// The role that its workers take in the database.
    public var databaseRole: String {
        switch self {
        case .api: "webinar_live"
        case .signIn: "webinar_live_sign_in"
        }
    }
}
