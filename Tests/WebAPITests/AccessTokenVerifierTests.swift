import JWTKit
import Testing

@testable import WebAPI

@Suite struct AccessTokenVerifierTests {
    private let tokens = TokenFactory()
    private let good = TokenFactory.Claims(tokenType: "access", expiry: TokenFactory.now + 60, userID: "3")

    private func judge(
        _ claims: TokenFactory.Claims, rules: AccessTokenRules = AccessTokenRules()
    ) async throws -> Result<UserID, AuthenticationError> {
        try await judge(token: tokens.sign(claims), rules: rules)
    }

    private func judge(
        token: String, rules: AccessTokenRules = AccessTokenRules()
    ) async throws -> Result<UserID, AuthenticationError> {
        let verifier = try await tokens.verifier(rules: rules)
        return Result { () throws(AuthenticationError) in try verifier.user(authorization: "Bearer \(token)") }
    }

    @Test(arguments: ["3", 3] as [JWTHeaderField])
    func `the account may be named by a decimal string or by a number`(userID: JWTHeaderField) async throws {
        var claims = good
        claims.userID = userID
        #expect(try await judge(claims) == .success(UserID(3)))
    }

    @Test(
        arguments: ["abc", "", "-3", "+3", " 3", "123456789012345678901234567890", 3.5, true, ["3"]] as [JWTHeaderField]
    )
    func `a user_id that can be none names no account`(userID: JWTHeaderField) async throws {
        var claims = good
        claims.userID = userID
        #expect(try await judge(claims) == .failure(.userNotFound))
    }

    @Test func `a token without user_id identifies no one`() async throws {
        var claims = good
        claims.userID = nil
        #expect(try await judge(claims) == .failure(.noUserIdentification))
    }

    @Test func `a token is expired from the second that exp names`() async throws {
        var claims = good
        claims.expiry = TokenFactory.now
        #expect(try await judge(claims) == .failure(.tokenExpired))
    }

    @Test func `leeway lets clocks differ`() async throws {
        var claims = good
        claims.expiry = TokenFactory.now - 9
        #expect(try await judge(claims, rules: AccessTokenRules(leeway: 10)) == .success(UserID(3)))
        claims.expiry = TokenFactory.now - 10
        #expect(try await judge(claims, rules: AccessTokenRules(leeway: 10)) == .failure(.tokenExpired))
    }

    @Test func `a token without exp is refused`() async throws {
        var claims = good
        claims.expiry = nil
        #expect(try await judge(claims) == .failure(.tokenWithoutExpiry))
    }

    @Test func `a token that is not yet valid is invalid`() async throws {
        var claims = good
        claims.notBefore = TokenFactory.now + 1
        #expect(try await judge(claims) == .failure(.tokenInvalid))
    }

    @Test(arguments: [(nil, AuthenticationError.tokenWithoutType), ("refresh", .wrongTokenType)])
    func `only an access token will do`(type: String?, error: AuthenticationError) async throws {
        var claims = good
        claims.tokenType = type
        #expect(try await judge(claims) == .failure(error))
    }

    @Test(arguments: [nil, "https://other.example"])
    func `another issuer than the configured one is invalid`(issuer: String?) async throws {
        var claims = good
        claims.issuer = issuer
        let rules = AccessTokenRules(issuer: "https://school.example")
        #expect(try await judge(claims, rules: rules) == .failure(.tokenInvalid))
    }

    @Test(arguments: [(["live"], true), (["site", "live"], true), (["site"], false), (nil, false)])
    func `the configured audience must be among the token's`(audience: [String]?, isGood: Bool) async throws {
        var claims = good
        claims.audience = audience
        let result = try await judge(claims, rules: AccessTokenRules(audience: "live"))
        #expect(result == (isGood ? .success(UserID(3)) : .failure(.tokenInvalid)))
    }

    @Test func `a token signed with another key is invalid`() async throws {
        let token = try await tokens.sign(good, secret: "another signing key of thirty-two bytes")
        #expect(try await judge(token: token) == .failure(.tokenInvalid))
    }

    @Test func `another algorithm is invalid even with the right key`() async throws {
        let token = try await tokens.sign(good, algorithm: .sha512)
        #expect(try await judge(token: token) == .failure(.tokenInvalid))
    }

    @Test(arguments: ["none", "HS512", "RS256"])
    func `the header's word on the algorithm is not followed`(algorithm: String) async throws {
        let token = try await tokens.sign(good, header: ["alg": .string(algorithm)])
        #expect(try await judge(token: token) == .failure(.tokenInvalid))
    }

    @Test func `an extension that the header calls critical is not understood`() async throws {
        let token = try await tokens.sign(good, header: ["crit": ["b64"]])
        #expect(try await judge(token: token) == .failure(.tokenInvalid))
    }

    @Test(arguments: ["", ".", "..", "a.b", "a.b.c", "a.b.c.d", "e30.e30.", "🙂.🙂.🙂"])
    func `what is no token is invalid`(token: String) async throws {
        let result = try await judge(token: token)
        #expect(result == .failure(token.isEmpty ? .badAuthorizationHeader : .tokenInvalid))
    }

    @Test func `a changed payload does not pass under an old signature`() async throws {
        let parts = try await tokens.sign(good).split(separator: ".")
        var claims = good
        claims.userID = "1"
        let others = try await tokens.sign(claims, secret: "another signing key of thirty-two bytes").split(
            separator: ".")
        #expect(try await judge(token: "\(parts[0]).\(others[1]).\(parts[2])") == .failure(.tokenInvalid))
    }

    @Test func `a token seen before is judged again`() async throws {
        var now = TokenFactory.now
        let keys = try await TokenKeys(TokenFactory.secret, algorithm: .hs256)
        let verifier = AccessTokenVerifier(keys: keys, rules: AccessTokenRules()) { now }
        let authorization = "Bearer \(try await tokens.sign(good))"
        #expect(try verifier.user(authorization: authorization) == UserID(3))
        now += 60
        #expect(throws: AuthenticationError.tokenExpired) { try verifier.user(authorization: authorization) }
    }
}
