import PostgreSQL
import WebAPI

/// The statements of accounts as functions.
struct AccountStore {
    let connection: Connection

    /// - Returns: nil if the account does not exist.
    func account(_ user: UserID) throws(PlatformError) -> Account? {
        do throws(PostgreSQLError) {
            return try connection.execute(AccountStatements.account, [.bigint(user.rawValue)]).first?.account(at: 0)
        } catch {
            throw .database(error)
        }
    }
}
