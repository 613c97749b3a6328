import FastCGI
import Testing

@testable import WebAPI

@Suite struct AuthenticationErrorTests {
    @Test(arguments: [
        (AuthenticationError.credentialsNotProvided, #"{"detail":"Authentication credentials were not provided."}"#),
        (
            .badAuthorizationHeader,
            #"{"code":"bad_authorization_header","detail":"Authorization header must contain two space-delimited values"}"#
        ),
        (
            .noUserIdentification,
            #"{"code":"token_not_valid","detail":"Token contained no recognizable user identification"}"#
        ),
        (.userNotFound, #"{"code":"user_not_found","detail":"User not found"}"#),
        (.userInactive, #"{"code":"user_inactive","detail":"User is inactive"}"#),
    ])
    func `who a caller is not is said in the platform's words`(error: AuthenticationError, body: String) {
        #expect(APIError.unauthenticated(error).response.text == body)
    }

    @Test(arguments: [
        (AuthenticationError.tokenInvalid, "Token is invalid"),
        (.tokenExpired, "Token is expired"),
        (.tokenWithoutExpiry, "Token has no 'exp' claim"),
        (.tokenWithoutType, "Token has no type"),
        (.wrongTokenType, "Token has wrong type"),
    ])
    func `what is wrong with a token is said in simplejwt's words`(error: AuthenticationError, message: String) {
        let messages = #"[{"message":"\#(message)","token_class":"AccessToken","token_type":"access"}]"#
        let body =
            #"{"code":"token_not_valid","detail":"Given token not valid for any token type","messages":\#(messages)}"#
        #expect(APIError.unauthenticated(error).response.text == body)
    }
}
