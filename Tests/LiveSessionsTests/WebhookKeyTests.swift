import Testing

@testable import LiveSessions

@Suite struct WebhookKeyTests {
    private let key = WebhookKey("whsec_0123456789abcdef")
    private let body = Array(#"{"eventType":"USAGE"}"#.utf8)
    /// As `printf '%s' '1600951800.{"eventType":"USAGE"}' | openssl dgst -sha256 -hmac … -binary | base64` has it.
    private let code = "fLPr3nBO7QQYS8DB7LbW2CSVwWVZLD1syBTS7TqyqyA="
    private let moment: Int64 = 1_600_951_800

    private func signed(_ signature: String, after seconds: Int64 = 0) -> Bool {
        key.signed(body, signature: signature, now: moment + seconds)
    }

    @Test func `a body is known by its code`() {
        #expect(signed("t=1600951800,v1=\(code)"))
        #expect(signed("v1=\(code), t=1600951800"))
        #expect(!key.signed(body + [0x20], signature: "t=1600951800,v1=\(code)", now: moment))
        #expect(!signed("t=1600951801,v1=\(code)"))
        #expect(!signed("t=01600951800,v1=\(code)"))
    }

    @Test func `a code is good for five minutes, of either clock`() {
        #expect(signed("t=1600951800,v1=\(code)", after: 300))
        #expect(signed("t=1600951800,v1=\(code)", after: -300))
        #expect(!signed("t=1600951800,v1=\(code)", after: 301))
        #expect(!signed("t=1600951800,v1=\(code)", after: -301))
    }
}
