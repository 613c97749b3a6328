import Testing

@testable import LiveSessions

@Suite struct TextTableTests {
    @Test func `columns stand below each other, and the last one ends where it ends`() {
        let text = TextTable.text([["ID", "NAME", "TITLE"], ["7", "Asha Rao", "Algebra"], ["12345", "Jo", ""]])
        #expect(
            text == """
                ID     NAME      TITLE
                7      Asha Rao  Algebra
                12345  Jo        
                """)
    }

    @Test(arguments: [
        ("\u{1B}[2JGone", "?[2JGone"), ("two\nlines", "two?lines"), ("\u{9B}31m", "?31m"), ("\u{202E}olleh", "?olleh"),
        ("\u{2028}", "?"), ("क्\u{200D}ष", "क्\u{200D}ष"), ("Ömer – “A”", "Ömer – “A”"),
    ])
    func `what people wrote moves no cursor`(text: String, printed: String) {
        #expect(TextTable.printable(text) == printed)
        #expect(TextTable.text([[text, "x"]]) == "\(printed)  x")
    }

    @Test func `sessions are a line each`() {
        let sessions = [
            SessionOnAir(
                webinar: 7, title: "Algebra", host: "Asha Rao", startedAt: "2026-11-26T18:30:05.000001Z", people: 41),
            SessionOnAir(webinar: 12, title: "Art", host: "Jo", startedAt: nil, people: 0),
        ]
        #expect(
            TextTable.text(sessions) == """
                WEBINAR  SINCE (UTC)       PEOPLE  HOST      TITLE
                7        2026-11-26 18:30  41      Asha Rao  Algebra
                12       -                 0       Jo        Art
                """)
    }
}
