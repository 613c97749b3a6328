import Testing

@testable import WebAPI

@Suite struct VerifiedTokensTests {
    private let claims = AccessTokenClaims(tokenType: "access")

    @Test func `a token is found again`() {
        var tokens = VerifiedTokens(capacity: 2)
        tokens.insert("a", claims)
        #expect(tokens.claims(of: "a") == claims)
        #expect(tokens.claims(of: "b") == nil)
    }

    @Test func `it never holds more than two generations`() {
        var tokens = VerifiedTokens(capacity: 10)
        for number in 0..<1_000 { tokens.insert("\(number)", claims) }
        #expect(tokens.count <= 20)
    }

    @Test func `a token that is seen again outlives those that are not`() {
        var tokens = VerifiedTokens(capacity: 2)
        tokens.insert("kept", claims)
        for number in 0..<10 {
            tokens.insert("\(number)", claims)
            _ = tokens.claims(of: "kept")
        }
        #expect(tokens.claims(of: "kept") == claims)
        #expect(tokens.claims(of: "0") == nil)
    }
}
