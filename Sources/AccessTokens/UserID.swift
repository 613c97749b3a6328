/// The account that an access token names. That it exists and is active is for the handler to see.
public struct UserID: Sendable, Hashable {
    /// The account's id in the database.
    public let rawValue: Int64

    /// - Parameter rawValue: the account's id in the database.
    public init(_ rawValue: Int64) {
        self.rawValue = rawValue
    }
}
