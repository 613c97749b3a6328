import FoundationEssentials
import Testing
import WebAPI

@testable import Platform

@Suite struct TokenIssuerTests {
    private static let account = Account(
        id: UserID(7), username: "host", email: "meera@school.example", firstName: "Meera", lastName: "Iyer",
        role: .admin, profilePicture: nil, isActive: true)

    private let keys: TokenKeys
    private let verifier: AccessTokenVerifier
    private let pair: TokenPair

    init() throws {
        let rules = AccessTokenRules(issuer: "platform", audience: "live")
        keys = try TokenKeys(String(repeating: "k", count: 32), algorithm: .hs256)
        verifier = AccessTokenVerifier(keys: keys, rules: rules)
        pair = TokenIssuer(signer: try #require(keys.signer), rules: rules).tokens(
            for: Self.account, passwordFingerprint: "5f4dcc3b5aa765d6")
    }

    private func claims(_ token: String) throws -> Claims {
        var payload = token.split(separator: ".")[1].replacing("-", with: "+").replacing("_", with: "/")
        while payload.count % 4 != 0 { payload += "=" }
        return try JSONDecoder().decode(Claims.self, from: try #require(Data(base64Encoded: String(payload))))
    }

    @Test func `the access token is good for the API, and not for a refresh`() throws {
        #expect(try verifier.user(authorization: "Bearer \(pair.access)") == UserID(7))
        #expect(throws: AuthenticationError.wrongTokenType) { try verifier.refreshToken(pair.access) }
    }

    @Test func `the refresh token is good for a refresh, and not for the API`() throws {
        #expect(try verifier.refreshToken(pair.refresh).user == UserID(7))
        #expect(throws: AuthenticationError.wrongTokenType) {
            try verifier.user(authorization: "Bearer \(pair.refresh)")
        }
    }

    @Test func `the refresh token tells one password from another, and the access token says nothing of it`() throws {
        let issuer = TokenIssuer(signer: try #require(keys.signer), rules: AccessTokenRules())
        let digest = try verifier.refreshToken(pair.refresh).passwordDigest
        #expect(digest == issuer.passwordDigest("5f4dcc3b5aa765d6"))
        #expect(digest != issuer.passwordDigest("5f4dcc3b5aa765d7"))
        #expect(digest?.utf8.count == 22)
        #expect(try claims(pair.access).password_digest == nil)
    }

    @Test func `an access token lasts an hour, a refresh token seven days`() throws {
        let (access, refresh) = (try claims(pair.access), try claims(pair.refresh))
        #expect(access.exp - access.iat == 3_600)
        #expect(refresh.exp - refresh.iat == 604_800)
    }

    @Test func `both carry the claims of simplejwt and the platform's own`() throws {
        for (token, type) in [(pair.access, "access"), (pair.refresh, "refresh")] {
            let claims = try claims(token)
            #expect(claims.token_type == type)
            #expect(claims.user_id == "7")
            #expect(claims.role == "admin" && claims.username == "host" && claims.email == "meera@school.example")
            #expect(claims.iss == "platform" && claims.aud == "live")
            #expect(claims.jti.count == 32)
        }
        #expect(try claims(pair.access).jti != claims(pair.refresh).jti)
    }

    private struct Claims: Decodable {
        let token_type, jti, user_id, role, username, email, iss, aud: String
        let exp, iat: Int
        let password_digest: String?
    }
}
