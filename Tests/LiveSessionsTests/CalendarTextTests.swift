import Testing

@testable import LiveSessions

@Suite struct CalendarTextTests {
    private let entry = CalendarEntry(
        webinar: 7, title: "Algebra, part 1", description: "About x;\ny", organizer: "Meera Iyer",
        start: "20261123T100000Z", end: "20261123T113000Z", changed: "20261101T080000Z", created: "20261001T080000Z",
        sequence: 3, isCancelled: false, cancelReason: nil)

    @Test func `an entry is an event with an alarm ten minutes before`() {
        let text = CalendarText(site: "https://live.example.org").text(of: [entry])
        let event = [
            "BEGIN:VEVENT", "UID:webinar-7-20261001T080000Z@webinar-live", "DTSTAMP:20261101T080000Z",
            "LAST-MODIFIED:20261101T080000Z", "SEQUENCE:3", "DTSTART:20261123T100000Z", "DTEND:20261123T113000Z",
            #"SUMMARY:Algebra\, part 1"#, #"DESCRIPTION:Meera Iyer\n\nAbout x\;\ny"#,
            "URL:https://live.example.org/webinars/7", "STATUS:CONFIRMED", "BEGIN:VALARM", "ACTION:DISPLAY",
            #"DESCRIPTION:Algebra\, part 1"#, "TRIGGER:-PT10M", "END:VALARM", "END:VEVENT", "END:VCALENDAR", "",
        ]
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"))
        #expect(text.hasSuffix(event.joined(separator: "\r\n")))
    }

    @Test func `a calendar without entries is one`() {
        let text = CalendarText(site: nil).text(of: [])
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("\r\nEND:VCALENDAR\r\n"))
    }

    @Test(arguments: [
        (#"a\b"#, #"a\\b"#), ("a;b,c", #"a\;b\,c"#), ("a\nb", #"a\nb"#), ("a\r\u{7}b", "ab"),
        ("a:\"b\"\t", "a:\"b\"\t"),
    ])
    func `a text is escaped`(text: String, escaped: String) {
        #expect(ContentLine.escaped(text) == escaped)
    }

    @Test(arguments: ["x", "é", "अ", "🎓"])
    func `a line is folded between characters, at 75 octets`(character: String) {
        let line = String(repeating: character, count: 100)
        let pieces = ContentLine.folded(line).split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(pieces.count > 1)
        #expect(
            pieces.allSatisfy { $0.utf8.count <= 75 && $0.utf8.count > 75 - character.utf8.count || $0 == pieces.last })
        #expect(pieces.dropFirst().allSatisfy { $0.hasPrefix(" ") })
        #expect(pieces[0] + pieces.dropFirst().map { $0.dropFirst() }.joined() == line)
    }

    @Test func `a line of 75 octets is whole`() {
        let line = String(repeating: "x", count: 75)
        #expect(ContentLine.folded(line) == line)
    }

    @Test func `a token is its own, and 256 bits long`() {
        let (one, other) = (CalendarToken.random(), CalendarToken.random())
        #expect(one != other)
        #expect(one.text.utf8.count == 43)
        #expect(
            CalendarToken(text: "abc").digest == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
