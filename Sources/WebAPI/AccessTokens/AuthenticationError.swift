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

    /// The message as Django REST framework's simplejwt words it.
    var body: some Encodable {
        switch self {
        case .credentialsNotProvided:
            Body(detail: "Authentication credentials were not provided.")
        case .badAuthorizationHeader:
            Body(
                detail: "Authorization header must contain two space-delimited values", code: "bad_authorization_header"
            )
        case .tokenInvalid, .tokenExpired, .tokenWithoutExpiry, .tokenWithoutType, .wrongTokenType:
            Body(tokenMessage: reason)
        case .noUserIdentification:
            Body(detail: "Token contained no recognizable user identification", code: "token_not_valid")
        case .userNotFound: Body(detail: "User not found", code: "user_not_found")
        case .userInactive: Body(detail: "User is inactive", code: "user_inactive")
        case .noActiveAccount: Body(detail: "No active account found with the given credentials")
        case .refreshTokenNotValid(let reason): Body(detail: reason, code: "token_not_valid")
        }
    }

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

private struct Body: Encodable {
    struct Message: Encodable {
        let token_class = "AccessToken"
        let token_type = "access"
        let message: String
    }

    let detail: String
    var code: String?
    var messages: [Message]?
}

extension Body {
    fileprivate init(tokenMessage: String) {
        self.init(
            detail: "Given token not valid for any token type",
            code: "token_not_valid",
            messages: [Message(message: tokenMessage)])
    }
}
