import PostgreSQL

/// The SQL of accounts.
enum AccountStatements {
    static let all = [account]

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

    /// No row if the account does not exist.
    /// - $1 user id
    static let account = Statement(
        name: "platform_account",
        sql: """
            SELECT \(columns)
              FROM auth_user                 AS u
              LEFT JOIN accounts_userprofile AS p ON p.user_id = u.id
             WHERE u.id = $1::bigint
            """
    )
}
