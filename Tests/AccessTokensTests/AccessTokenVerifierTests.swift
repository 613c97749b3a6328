import Crypto
import FoundationEssentials
import JSON
import Testing

@testable import AccessTokens

@Suite struct AccessTokenVerifierTests {
    private let tokens = TokenFactory()
    private let good = TokenFactory.Claims(tokenType: "access", expiry: TokenFactory.now + 60, userID: "3")

    private func judge(
        _ claims: TokenFactory.Claims, rules: AccessTokenRules = AccessTokenRules()
    ) throws -> Result<UserID, AuthenticationError> {
        try judge(token: tokens.sign(claims), rules: rules)
    }

    private func judge(
        token: String, rules: AccessTokenRules = AccessTokenRules()
    ) throws -> Result<UserID, AuthenticationError> {
        let verifier = try tokens.verifier(rules: rules)
        return Result { () throws(AuthenticationError) in try verifier.user(authorization: "Bearer \(token)") }
    }

    @Test(arguments: ["3", .integer(3), .number("3.0")] as [JSONValue])
    func `the account may be named by a decimal string or by a number`(userID: JSONValue) throws {
        var claims = good
        claims.userID = userID
        #expect(try judge(claims) == .success(UserID(3)))
    }

    @Test(
        arguments: [
            "abc", "", "-3", "+3", " 3", "123456789012345678901234567890", .number("3.5"), true, .list(["3"]),
        ] as [JSONValue]
    )
    func `a user_id that can be none names no account`(userID: JSONValue) throws {
        var claims = good
        claims.userID = userID
        #expect(try judge(claims) == .failure(.userNotFound))
    }

    @Test func `a token without user_id identifies no one`() throws {
        var claims = good
        claims.userID = nil
        #expect(try judge(claims) == .failure(.noUserIdentification))
    }

    @Test func `a token is expired from the second that exp names`() throws {
        var claims = good
        claims.expiry = TokenFactory.now
        #expect(try judge(claims) == .failure(.tokenExpired))
    }

    @Test func `issuer and audience are compared byte by byte`() throws {
        let rules = AccessTokenRules(issuer: "K", audience: "K")
        var claims = good
        (claims.issuer, claims.audience) = ("K", ["other", "K"])
        #expect(try judge(claims, rules: rules) == .success(UserID(3)))
        claims.issuer = "\u{212A}"
        #expect(try judge(claims, rules: rules) == .failure(.tokenInvalid))
        (claims.issuer, claims.audience) = ("K", ["\u{212A}"])
        #expect(try judge(claims, rules: rules) == .failure(.tokenInvalid))
    }

    @Test func `leeway lets clocks differ`() throws {
        var claims = good
        claims.expiry = TokenFactory.now - 9
        #expect(try judge(claims, rules: AccessTokenRules(leeway: 10)) == .success(UserID(3)))
        claims.expiry = TokenFactory.now - 10
        #expect(try judge(claims, rules: AccessTokenRules(leeway: 10)) == .failure(.tokenExpired))
    }

    @Test func `a token without exp is refused`() throws {
        var claims = good
        claims.expiry = nil
        #expect(try judge(claims) == .failure(.tokenWithoutExpiry))
    }

    @Test func `a token that is not yet valid is invalid`() throws {
        var claims = good
        claims.notBefore = TokenFactory.now + 1
        #expect(try judge(claims) == .failure(.tokenInvalid))
    }

    @Test(arguments: [(nil, AuthenticationError.tokenWithoutType), ("refresh", .wrongTokenType)])
    func `only an access token will do`(type: String?, error: AuthenticationError) throws {
        var claims = good
        claims.tokenType = type
        #expect(try judge(claims) == .failure(error))
    }

    @Test(arguments: [nil, "https://other.example"])
    func `another issuer than the configured one is invalid`(issuer: String?) throws {
        var claims = good
        claims.issuer = issuer
        let rules = AccessTokenRules(issuer: "https://school.example")
        #expect(try judge(claims, rules: rules) == .failure(.tokenInvalid))
    }

    @Test(arguments: [(["live"], true), (["site", "live"], true), (["site"], false), (nil, false)])
    func `the configured audience must be among the token's`(audience: [String]?, isGood: Bool) throws {
        var claims = good
        claims.audience = audience
        let result = try judge(claims, rules: AccessTokenRules(audience: "live"))
        #expect(result == (isGood ? .success(UserID(3)) : .failure(.tokenInvalid)))
    }

    @Test func `a token signed with another key is invalid`() throws {
        let token = tokens.sign(good, secret: "another signing key of thirty-two bytes")
        #expect(try judge(token: token) == .failure(.tokenInvalid))
    }

    @Test func `another algorithm is invalid even with the right key`() throws {
        let key = SymmetricKey(data: Array(TokenFactory.secret.utf8))
        let token = tokens.sign(good, header: ["alg": "HS512"]) {
            Data(HMAC<SHA512>.authenticationCode(for: $0, using: key))
        }
        #expect(try judge(token: token) == .failure(.tokenInvalid))
    }

    @Test(arguments: ["none", "HS512", "RS256"])
    func `the header's word on the algorithm is not followed`(algorithm: String) throws {
        let token = tokens.sign(good, header: ["alg": .string(algorithm)])
        #expect(try judge(token: token) == .failure(.tokenInvalid))
    }

    @Test func `an extension that the header calls critical is not understood`() throws {
        let token = tokens.sign(good, header: ["alg": "HS256", "crit": .list(["b64"])])
        #expect(try judge(token: token) == .failure(.tokenInvalid))
    }

    @Test(arguments: ["", ".", "..", "a.b", "a.b.c", "a.b.c.d", "e30.e30.", "🙂.🙂.🙂"])
    func `what is no token is invalid`(token: String) throws {
        let result = try judge(token: token)
        #expect(result == .failure(token.isEmpty ? .badAuthorizationHeader : .tokenInvalid))
    }

    @Test func `a changed payload does not pass under an old signature`() throws {
        let parts = tokens.sign(good).split(separator: ".")
        var claims = good
        claims.userID = "1"
        let others = tokens.sign(claims, secret: "another signing key of thirty-two bytes").split(
            separator: ".")
        #expect(try judge(token: "\(parts[0]).\(others[1]).\(parts[2])") == .failure(.tokenInvalid))
    }

    @Test func `a token seen before is judged again`() throws {
        var now = TokenFactory.now
        let keys = try TokenKeys(TokenFactory.secret, algorithm: .hs256)
        let verifier = AccessTokenVerifier(keys: keys, rules: AccessTokenRules()) { now }
        let authorization = "Bearer \(tokens.sign(good))"
        #expect(try verifier.user(authorization: authorization) == UserID(3))
        now += 60
        #expect(throws: AuthenticationError.tokenExpired) { try verifier.user(authorization: authorization) }
    }
}
