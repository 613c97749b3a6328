import PostgreSQL

/// What decides about a sign-in, at one moment.
struct Credentials {
    /// What failures are counted by.
    let attempt: String
    /// Seconds until this account may be tried again; nil if it may be tried now.
    let closedFor: Int64?
    /// nil where there is no such account, and where its password cannot be used.
    let password: DjangoPassword?
    let account: Account?
}

/// The statements of sign-in as functions, one round trip each.
struct SignInStore {
    let connection: Connection

    func credentials(of name: String) throws(PlatformError) -> Credentials {
        do throws(PostgreSQLError) {
            let rows = try connection.execute(
                SignInStatements.credentials,
                [.text(name), .bigint(FailureLimit.failures), .bigint(FailureLimit.seconds)])
            guard let row = rows.first else { throw .undecodable(column: 0, expected: "row of credentials") }
            return Credentials(
                attempt: try row.decode(0, as: String.self),
                closedFor: try row.decodeIfPresent(1, as: Int64.self),
                password: try row.decodeIfPresent(2, as: String.self).flatMap(DjangoPassword.init),
                account: try row.account(at: 3)
            )
        } catch {
            throw .database(error)
        }
    }

    func recordFailure(_ attempt: String) throws(PlatformError) {
        do throws(PostgreSQLError) {
            _ = try connection.execute(SignInStatements.recordFailure, [.text(attempt), .bigint(FailureLimit.seconds)])
        } catch {
            throw .database(error)
        }
    }
}
