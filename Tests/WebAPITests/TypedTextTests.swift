import Testing

@testable import WebAPI

@Suite struct TypedTextTests {
    @Test(arguments: [
        ("  Hello \n", "Hello"), ("e\u{301}", "\u{E9}"), ("\u{958}", "\u{915}\u{93C}"),
        ("a\r\nb\rc\u{2029}d", "a\nb\nc\nd"),
        ("a\r\r\nb", "a\n\nb"), ("a\u{1B}b\u{7F}\u{9B}c\td", "abc\td"), ("", ""), (" \u{7} ", ""),
    ])
    func `text is kept in one form`(typed: String, kept: String) {
        // As scalars: to Swift, all forms of a text are equal.
        #expect(Array(TypedText(typed).text.unicodeScalars) == Array(kept.unicodeScalars))
    }

    @Test func `a line has no breaks and no tabs`() {
        #expect(TypedText("a\r\n\tb  c").line == "a b  c")
    }

    @Test(arguments: ["", " ", "\u{200B}\u{202E}", "\u{3164}", "\u{2800}", "\u{FE0F}", "\u{FEFF}\u{AD}"])
    func `what shows nothing is not visible`(text: String) {
        #expect(!TypedText.isVisible(text))
    }

    @Test func `no letter, mark or symbol that Unicode names a blank or a filler is visible`() {
        let named = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
            let words = scalar.properties.name?.split(separator: " ") ?? []
            return words.last == "BLANK" || words.last == "FILLER" || words.suffix(2) == ["NULL", "NOTEHEAD"]
        }
        // Gap fillers and line fillers are punctuation, and drawn.
        let seen = named.filter {
            TypedText.isVisible(String($0)) && $0.properties.generalCategory != .otherPunctuation
        }
        #expect(named.count > 8)
        #expect(seen == [])
    }

    @Test(arguments: ["a", "\u{301}", "👩‍🏫", "\u{200B}x", "\u{2801}"])
    func `what shows something is visible`(text: String) {
        #expect(TypedText.isVisible(text))
    }
}
