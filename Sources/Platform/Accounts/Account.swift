import PostgreSQL
import WebAPI

/// An account as its owner and the tokens know it.
struct Account: Equatable {
    let id: UserID
    let username: String
    let email: String
    let firstName: String
    let lastName: String
    let role: AccountRole
    /// Below the platform's media folder, or a whole address; nil or empty for none.
    let profilePicture: String?
    let isActive: Bool
}

extension Account {
    /// Of `u`, an account, and `p`, its profile.
    static let columns = """
        u.id,
               u.username,
               u.email,
               u.first_name,
               u.last_name,
               p.role,
               u.is_staff,
               p.profile_picture,
               u.is_active
        """
}

extension Columns {
    /// An account by ``Account/columns``; nil if there is none, and then it is the last thing to read.
    mutating func nextAccount() throws(PostgreSQLError) -> Account? {
        guard let id = try nextIfPresent(Int64.self) else { return nil }
        return Account(
            id: UserID(id),
            username: try next(),
            email: try next(),
            firstName: try next(),
            lastName: try next(),
            role: try nextRole(),
            profilePicture: try nextIfPresent(),
            isActive: try next()
        )
    }

    /// By the role of a profile, if there is one, and by whether the account is staff.
    mutating func nextRole() throws(PostgreSQLError) -> AccountRole {
        AccountRole(profile: try nextIfPresent(), isStaff: try next())
    }
}

/// An account, and the fingerprint of its password; nil if it does not exist.
struct LookUpAccount: Query {
    /// No row if the account does not exist.
    /// - $1 user id
    static let statement = Statement(
        name: "platform_account",
        sql: """
            SELECT webinar_live.password_fingerprint(u.id),
                   \(Account.columns)
              FROM auth_user                 AS u
              LEFT JOIN accounts_userprofile AS p ON p.user_id = u.id
             WHERE u.id = $1::bigint
            """
    )

    let parameters: [Parameter]

    init(_ user: UserID) {
        parameters = [.bigint(user.rawValue)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> (account: Account, passwordFingerprint: String)? {
        try rows.first { columns throws(PostgreSQLError) in
            let fingerprint = try columns.next(String.self)
            return try columns.nextAccount().map { ($0, fingerprint) }
        } ?? nil
    }
}
