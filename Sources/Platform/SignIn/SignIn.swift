import PostgreSQL
import WebAPI

/// Signing in with a name and a password.
struct SignIn {
    let database: Connection

    /// An unknown name, a wrong password and an account that is not active are one refusal, after the same work.
    func account(name: String, password: String) throws(PlatformError) -> Account {
        let credentials = try database.ask(LookUpCredentials(of: name))
        try UseLimit.check(closedFor: credentials.closedFor)
        let isCorrect = DjangoPassword.matches(password, credentials.password)
        guard isCorrect, let account = credentials.account, account.isActive else {
            try database.ask(RecordFailure(credentials.attempt))
            throw .account(.noActiveAccount)
        }
        return account
    }
}
