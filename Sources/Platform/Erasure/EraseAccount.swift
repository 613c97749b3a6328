public import PostgreSQL
public import WebAPI

/// Erases an account, or one step of it.
public struct EraseAccount: Query {
    /// Who does it.
    public enum Actor: String, Sendable {
        /// The account itself.
        case person
        case `operator`
    }

    /// What became of it.
    public enum Outcome: String, Sendable {
        /// Nothing is left.
        case erased
        /// One step is done, another one is to come.
        case more
        /// There is no such account.
        case nobody
        /// It organizes webinars that are live or still to come; nothing was done.
        case webinarsAhead = "webinars_ahead"
    }

    /// One row: the outcome, and whether accounts are ours and not a platform's.
    /// - $1 user id
    /// - $2 who does it
    public static let statement = Statement(
        name: "account_erase",
        sql: "SELECT outcome, is_account_ours FROM webinar_live.erase_account($1::bigint, $2::text)")
    /// It deletes.
    public static let isWrite = true

    /// The account, and who does it.
    public let parameters: [Parameter]

    /// A step of this account's erasure.
    public init(_ user: UserID, by actor: Actor) {
        parameters = [.bigint(user.rawValue), .text(actor.rawValue)]
    }

    /// Reads the one row.
    public static func read(_ rows: Rows) throws(PostgreSQLError) -> (outcome: Outcome, isAccountOurs: Bool) {
        try rows.only { columns throws(PostgreSQLError) in
            guard let outcome = Outcome(rawValue: try columns.next()) else {
                throw .undecodable(column: 0, expected: "Outcome")
            }
            return (outcome, try columns.next())
        }
    }
}
