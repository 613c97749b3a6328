import Refusals

extension APIError {
    /// The code that its answer has; empty for one without.
    var code: String {
        switch self {
        case .refused(let refusal), .refusedForNow(let refusal, _): refusal.code.rawValue
        case .methodNotAllowed: RefusalCode.methodNotAllowed.rawValue
        case .unauthenticated(let error): error.code ?? ""
        case .invalidInput(.notJSON): RefusalCode.parseError.rawValue
        case .invalidInput(.invalid): ""
        case .throttled: RefusalCode.throttled.rawValue
        case .unavailable: RefusalCode.unavailable.rawValue
        case .outcomeUnknown: RefusalCode.outcomeUnknown.rawValue
        }
    }
}

extension AuthenticationError {
    /// Why it was refused, as metrics name it: what the body says is for the client, and sometimes the same for several.
    enum Reason: String, CaseIterable {
        case none
        case badHeader = "bad_header"
        case invalid
        case expired
        case withoutClaim = "without_claim"
        case wrongType = "wrong_type"
        case userNotFound = "user_not_found"
        case userInactive = "user_inactive"
        case wrongPassword = "wrong_password"
        case refreshNotValid = "refresh_not_valid"
    }

    var metricReason: Reason {
        switch self {
        case .credentialsNotProvided: .none
        case .badAuthorizationHeader: .badHeader
        case .tokenInvalid: .invalid
        case .tokenExpired: .expired
        case .tokenWithoutExpiry, .tokenWithoutType, .noUserIdentification: .withoutClaim
        case .wrongTokenType: .wrongType
        case .userNotFound: .userNotFound
        case .userInactive: .userInactive
        case .noActiveAccount: .wrongPassword
        case .refreshTokenNotValid: .refreshNotValid
        }
    }

    /// The code of its body; nil for one without.
    var code: String? {
        switch self {
        case .credentialsNotProvided, .noActiveAccount: nil
        case .badAuthorizationHeader: "bad_authorization_header"
        case .tokenInvalid, .tokenExpired, .tokenWithoutExpiry, .tokenWithoutType, .wrongTokenType,
            .noUserIdentification, .refreshTokenNotValid:
            "token_not_valid"
        case .userNotFound: "user_not_found"
        case .userInactive: "user_inactive"
        }
    }
}
