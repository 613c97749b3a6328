import Testing
import Tickets

@Suite struct PasswordKeyTests {
    private let key = PasswordKey(derivedFrom: "a secret of at least 32 bytes, as it is")

    @Test func `a password opens for the webinar that it was sealed for`() throws {
        let sealed = try #require(key.seal("open sésame", of: 7))
        #expect(!sealed.contains("open"))
        #expect(key.open(sealed, of: 7) == "open sésame")
        #expect(key.open(sealed, of: 8) == nil)
    }

    @Test func `neither a password nor a stream's key opens as the other`() throws {
        let sealed = try #require(key.seal("abcd-efgh", of: 7, .streamKey))
        #expect(key.open(sealed, of: 7) == nil)
        #expect(key.open(sealed, of: 7, .streamKey) == "abcd-efgh")
        #expect(key.open(try #require(key.seal("open", of: 7)), of: 7, .streamKey) == nil)
    }

    @Test func `two seals of one password differ`() {
        #expect(key.seal("open", of: 7) != key.seal("open", of: 7))
    }

    @Test func `another key opens nothing, nor does any change`() throws {
        let sealed = try #require(key.seal("open", of: 7))
        #expect(PasswordKey(derivedFrom: "another").open(sealed, of: 7) == nil)
        for text in ["", "?", String(sealed.dropLast(4)), "AAAA" + sealed.dropFirst(4)] {
            #expect(key.open(text, of: 7) == nil)
        }
    }
}
