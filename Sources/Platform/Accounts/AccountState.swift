import WebAPI

/// Whether the account that a token names may act.
enum AccountState {
    /// - Parameters:
    ///   - user: nil for a caller without a token, of whom nothing is asked.
    ///   - isActive: nil if the account does not exist.
    static func check(_ user: UserID?, isActive: Bool?) throws(PlatformError) {
        guard user != nil else { return }
        guard let isActive else { throw .account(.userNotFound) }
        guard isActive else { throw .account(.userInactive) }
    }
}
