import Testing

@testable import AccessTokens

@Suite struct Base64URLTests {
    private func decoded(_ text: String) -> [UInt8]? {
        Base64URL.decoded(text)
    }

    @Test(arguments: [
        ("", ""), ("Zg", "f"), ("Zm8", "fo"), ("Zm9v", "foo"), ("Zm9vYg", "foob"), ("Zm9vYmE", "fooba"),
        ("Zm9vYmFy", "foobar"),
    ])
    func `the vectors of RFC 4648 are read without their padding`(text: String, bytes: String) {
        #expect(decoded(text) == Array(bytes.utf8))
    }

    @Test func `what is written is read as it was, for each number of bytes and each digit`() {
        for count in 0...66 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 83 &+ count) }
            #expect(decoded(String(decoding: Base64URL.encoded(bytes), as: UTF8.self)) == bytes)
        }
        #expect(Base64URL.encoded([0xFB, 0xFF, 0xBF]) == Array("-_-_".utf8))
        #expect(Base64URL.encoded(Array("fo".utf8)) == Array("Zm8".utf8))
    }

    @Test func `hyphen and underscore are the last two digits`() {
        #expect(decoded("-_-_") == [0xFB, 0xFF, 0xBF])
    }

    @Test(arguments: ["Zh", "Zm9", "Zm9vYh", "Zm9vYmF"])
    func `a value has one text, whose last digit says no more than its bytes`(text: String) {
        #expect(decoded(text) == nil)
    }

    @Test(arguments: ["Z", "Zm9vY", "Zg==", "+/+/", "Zm 9", "Zm9\n", "Zgé", "A\u{0}"])
    func `anything else is nil`(text: String) {
        #expect(decoded(text) == nil)
    }
}
