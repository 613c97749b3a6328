/// Why a caller is not taken for an account (contract, section 1, access tokens).
public enum AuthenticationError: Error, Equatable, Sendable {
    case credentialsNotProvided
    case badAuthorizationHeader
    case tokenInvalid
    case tokenExpired
    case tokenWithoutExpiry
    case tokenWithoutType
    case wrongTokenType
    case noUserIdentification
    case userNotFound
    case userInactive
    /// A sign-in with a wrong name, a wrong password, or an account that is not active: which, is not said.
    case noActiveAccount
    /// A refresh token that is none any more; the reason is for the client.
    case refreshTokenNotValid(reason: String)

    /// What is wrong with a token, whatever it was for.
    public var reason: String {
        switch self {
        case .tokenExpired: "Token is expired"
        case .tokenWithoutExpiry: "Token has no 'exp' claim"
        case .tokenWithoutType: "Token has no type"
        case .wrongTokenType: "Token has wrong type"
        case .noUserIdentification: "Token contained no recognizable user identification"
        case .userNotFound, .userInactive: "No active account found for the given token."
        case .credentialsNotProvided, .badAuthorizationHeader, .tokenInvalid, .noActiveAccount, .refreshTokenNotValid:
            "Token is invalid"
        }
    }
}
