import Testing

@testable import LiveSessions

@Suite struct StreamKeyTests {
    @Test(arguments: ["abcd-efgh-ijkl-1234", "A1b2_c3d4"])
    func `letters and digits are a key of YouTube`(text: String) {
        #expect(StreamKey(text) == .youtube(text))
    }

    @Test(arguments: ["rtmp://a.example/live/key", "rtmps://live.example:443/app/key?token=1"])
    func `an address is of any other site`(text: String) {
        #expect(StreamKey(text) == .rtmp(text))
    }

    @Test(arguments: [
        "short", "", "rtmp://", "rtmp:///key", "http://a.example/key", "two words", "schlüssel-1234", "rtmp://a b/c",
    ])
    func `anything else is neither`(text: String) {
        #expect(StreamKey(text) == nil)
    }
}
