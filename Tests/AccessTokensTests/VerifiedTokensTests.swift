import Testing

@testable import AccessTokens

@Suite struct VerifiedTokensTests {
    private let claims = AccessTokenClaims(tokenType: "access")
    private let others = AccessTokenClaims(tokenType: "refresh")

    @Test(arguments: ["", "a", "header.payload.signature"])
    func `a token is found again`(token: String) {
        var tokens = VerifiedTokens(capacity: 100)
        #expect(tokens.claims(of: token[...]) == nil)
        tokens.insert(token, claims)
        #expect(tokens.claims(of: token[...]) == claims)
    }

    @Test func `a token is not taken for another with the same signature`() {
        var tokens = VerifiedTokens(capacity: 100)
        tokens.insert("header.payload.signature", claims)
        #expect(tokens.claims(of: "header.payloaD.signature") == nil)
    }

    @Test func `a token is known by its bytes, not by what Unicode takes for the same`() {
        var tokens = VerifiedTokens(capacity: 1)
        tokens.insert("header.K.signature", claims)
        #expect(tokens.claims(of: "header.\u{212A}.signature") == nil)
    }

    @Test func `the last of two tokens with one place has it`() {
        var tokens = VerifiedTokens(capacity: 1)
        tokens.insert("a", claims)
        tokens.insert("b", others)
        #expect(tokens.claims(of: "a") == nil)
        #expect(tokens.claims(of: "b") == others)
    }

    @Test func `most of a hundred tokens have a place of their own among a thousand`() {
        var tokens = VerifiedTokens(capacity: 1_000)
        let texts = (0..<100).map { number in
            "header.payload.\(String(UInt64(number) &* 0x9E37_79B9_7F4A_7C15, radix: 36))"
        }
        for text in texts { tokens.insert(text, claims) }
        #expect(texts.count { tokens.claims(of: $0[...]) != nil } > 80)
    }
}
