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

    /// The message as Django REST framework's simplejwt words it.
    var body: some Encodable {
        switch self {
        case .credentialsNotProvided:
            Body(detail: "Authentication credentials were not provided.")
        case .badAuthorizationHeader:
            Body(
                detail: "Authorization header must contain two space-delimited values", code: "bad_authorization_header"
            )
        case .tokenInvalid: Body(tokenMessage: "Token is invalid")
        case .tokenExpired: Body(tokenMessage: "Token is expired")
        case .tokenWithoutExpiry: Body(tokenMessage: "Token has no 'exp' claim")
        case .tokenWithoutType: Body(tokenMessage: "Token has no type")
        case .wrongTokenType: Body(tokenMessage: "Token has wrong type")
        case .noUserIdentification:
            Body(detail: "Token contained no recognizable user identification", code: "token_not_valid")
        case .userNotFound: Body(detail: "User not found", code: "user_not_found")
        case .userInactive: Body(detail: "User is inactive", code: "user_inactive")
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
