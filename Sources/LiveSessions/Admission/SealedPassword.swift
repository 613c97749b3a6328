import Tickets

/// A room's password as the database has it.
struct SealedPassword: Equatable {
    let text: String
    /// Whose room it was sealed for.
    let webinar: Int64

    /// - Throws: ``LiveSessionError/passwordUnreadable``, so that no room opens without the password that it has.
    func opened(by key: PasswordKey?) throws(LiveSessionError) -> String {
        guard let password = key?.open(text, of: webinar) else { throw .passwordUnreadable }
        return password
    }
}
