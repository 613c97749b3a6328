import Testing

@testable import Configuration

@Suite struct EndURLTests {
    @Test(arguments: [
        "https://prosody/end-meeting", "prosody/end-meeting", "http://prosody", "http:///end-meeting",
        "http://user@prosody/end-meeting", "http://prosody:0/end-meeting", "http://prosody:99999/end-meeting",
        "http://prosody/end meeting", "http://prosody/end-meeting\r\nX: y", "http://prosody/end-meeting#x",
        "http://prosody/end-meeting?", "http://prosody/end-meeting?conference=x", "http://prosody/?conference={room}@",
        "http://prosody/?conference={room}@a&b=c", "http://prosody/?conference={room}@a:80", "ftp://prosody/x",
    ])
    func `what is no such address is refused`(text: String) {
        #expect(EndURL(text) == nil)
    }

    @Test func `its port is that of HTTP, where none is named`() {
        #expect(EndURL("http://prosody/")?.port == 80)
        #expect(EndURL("http://prosody:5280/")?.port == 5_280)
    }
}
