/// What a good refresh token says.
public struct RefreshToken: Sendable, Equatable {
    /// Whom it is for.
    public let user: UserID
    /// Of the password that signed in; nil in a token that others have made.
    public let passwordDigest: String?

    /// The claim that holds ``passwordDigest``.
    public static let digestClaim = "password_digest"
}
