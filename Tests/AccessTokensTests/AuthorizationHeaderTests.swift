import Testing

@testable import AccessTokens

@Suite struct AuthorizationHeaderTests {
    @Test(arguments: ["Bearer abc", "bearer abc", "BEARER\tabc", "  Bearer   abc  "])
    func `the scheme's case and the white space do not matter`(header: String) throws {
        #expect(try AuthorizationHeader.bearerToken(header) == "abc")
    }

    @Test(arguments: [nil, "", " ", "Basic abc", "Token abc", "Bearerabc"])
    func `no header or another scheme is no credentials`(header: String?) {
        #expect(throws: AuthenticationError.credentialsNotProvided) { try AuthorizationHeader.bearerToken(header) }
    }

    @Test(arguments: ["Bearer", "Bearer ", "Bearer a b"])
    func `one token must follow`(header: String) {
        #expect(throws: AuthenticationError.badAuthorizationHeader) { try AuthorizationHeader.bearerToken(header) }
    }
}
