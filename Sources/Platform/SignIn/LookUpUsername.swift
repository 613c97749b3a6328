import PostgreSQL
import WebAPI

/// By which name an account signs in.
struct LookUpUsername: Query {
    /// No row if the account does not exist.
    /// - $1 user id
    static let statement = Statement(
        name: "sign_in_username",
        sql: """
            SELECT u.username,
                   u.is_active
              FROM auth_user AS u
             WHERE u.id = $1::bigint
            """
    )

    let parameters: [Parameter]

    init(of user: UserID) {
        parameters = [.bigint(user.rawValue)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> (username: String, isActive: Bool)? {
        try rows.first { columns throws(PostgreSQLError) in (try columns.next(), try columns.next()) }
    }
}
