import PostgreSQL
import WebAPI

/// Signing in with a name and a password.
struct SignIn {
    let database: Connection

    /// An unknown name, a wrong password and an account that is not active are one refusal, after the same work.
    ///
    /// - Returns: the account, and the fingerprint of its password.
    func account(
        name: String, password: String, from address: ClientAddress
    ) throws(PlatformError) -> (Account, passwordFingerprint: String) {
        let credentials = try database.ask(LookUpCredentials(of: name, from: address))
        try UseLimit.check(closedFor: credentials.closedFor)
        let isCorrect = DjangoPassword.matches(password, credentials.password)
        guard isCorrect, let account = credentials.account, account.isActive,
            let fingerprint = credentials.passwordFingerprint
        else {
            try database.ask(RecordFailure(credentials.attempt))
            throw .account(.noActiveAccount)
        }
        try database.ask(RecordSuccess(account.id, from: credentials.attempt.network))
        return (account, fingerprint)
    }

    /// Whoever has a token may not guess the password either: a wrong one counts as it does at sign-in.
    func confirm(_ user: UserID, password: String, from address: ClientAddress) throws(PlatformError) {
        let own = try database.ask(LookUpUsername(of: user))
        try AccountState.check(user, isActive: own?.isActive)
        guard let own else { throw .account(.userNotFound) }
        let credentials = try database.ask(LookUpCredentials(of: own.username, from: address))
        try UseLimit.check(closedFor: credentials.closedFor)
        guard DjangoPassword.matches(password, credentials.password), credentials.account?.id == user else {
            try database.ask(RecordFailure(credentials.attempt))
            throw .field("password", "This is not the password of the account.")
        }
    }
}
