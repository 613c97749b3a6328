extension AuthenticationError {
    /// The message as Django REST framework's simplejwt words it.
    var body: JSONValue {
        switch self {
        case .credentialsNotProvided:
            ["detail": "Authentication credentials were not provided."]
        case .badAuthorizationHeader:
            [
                "code": "bad_authorization_header",
                "detail": "Authorization header must contain two space-delimited values",
            ]
        case .tokenInvalid, .tokenExpired, .tokenWithoutExpiry, .tokenWithoutType, .wrongTokenType:
            [
                "code": "token_not_valid",
                "detail": "Given token not valid for any token type",
                "messages": .list([
                    ["message": .string(reason), "token_class": "AccessToken", "token_type": "access"]
                ]),
            ]
        case .noUserIdentification:
            ["code": "token_not_valid", "detail": "Token contained no recognizable user identification"]
        case .userNotFound: ["code": "user_not_found", "detail": "User not found"]
        case .userInactive: ["code": "user_inactive", "detail": "User is inactive"]
        case .noActiveAccount: ["detail": "No active account found with the given credentials"]
        case .refreshTokenNotValid(let reason): ["code": "token_not_valid", "detail": .string(reason)]
        }
    }
}

extension AuthenticationError: DescribedJSON {
    /// Codes of Django REST framework's simplejwt; without one where it has none.
    public static let codes = ["bad_authorization_header", "token_not_valid", "user_not_found", "user_inactive"]

    /// One schema for all of them.
    public static let schema = JSONSchema.object(
        ["detail": .string()],
        optional: [
            "code": .choice(of: codes),
            "messages": .list(
                of: .object(["message": .string(), "token_class": .string(), "token_type": .string()])),
        ]
    ).named("TokenRefusal")
}
