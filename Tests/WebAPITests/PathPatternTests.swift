import Testing

@testable import WebAPI

@Suite struct PathPatternTests {
    private let pattern = PathPattern("/api/live/start/<id>")

    private func match(_ path: String) -> PathPattern.Match? {
        pattern.match(path)
    }

    @Test(arguments: ["/api/live/start/7", "/api/live/start/7/"])
    func `the final slash is optional`(path: String) {
        #expect(match(path) == .init(id: 7))
    }

    @Test(arguments: [
        "", "/", "api/live/start/7", "/api/live/start", "/api/live/start/", "/api/live/start//", "/api/live/start/7//",
        "/api/live/start/7/8", "/api/live/START/7", "/API/live/start/7", "/api/live/end/7", "//api/live/start/7",
    ])
    func `another path does not match`(path: String) {
        #expect(match(path) == nil)
    }

    @Test(arguments: ["abc", "-1", "+1", "1;drop", "1.0", "0x1", "1 ", " 1", "1\n", "١", "%31", "1\u{0}"])
    func `what is not a row of ASCII digits is no id`(text: String) {
        #expect(match("/api/live/start/\(text)/") == nil)
    }

    @Test(arguments: [("0", 0), ("007", 7), ("9223372036854775807", Int64.max)])
    func `digits are an id`(text: String, id: Int64) {
        #expect(match("/api/live/start/\(text)/") == .init(id: id))
    }

    @Test(arguments: ["9223372036854775808", "123456789012345678901234567890"])
    func `digits that exceed a bigint match, as the id of nothing`(text: String) {
        #expect(match("/api/live/start/\(text)/") == .init(id: nil))
    }

    @Test(arguments: ["/api/registrations/7/unregister", "/api/registrations/7/unregister/"])
    func `words may follow the id`(path: String) {
        #expect(PathPattern("/api/registrations/<id>/unregister").match(path) == .init(id: 7))
    }

    @Test(arguments: ["/api/registrations/7", "/api/registrations/7/", "/api/registrations/7unregister"])
    func `the words after the id are wanted`(path: String) {
        #expect(PathPattern("/api/registrations/<id>/unregister").match(path) == nil)
    }

    @Test(arguments: [
        ("/api/live/attendance/7/8", 8), ("/api/live/attendance/7/008/", 8),
        ("/api/live/attendance/7/9223372036854775808", nil),
    ])
    func `an account may end the path`(path: String, user: Int64?) {
        #expect(PathPattern("/api/live/attendance/<id>/<user>").match(path) == .init(id: 7, account: user))
    }

    @Test func `a recording may end the path`() {
        let pattern = PathPattern("/api/live/recordings/<id>/<recording>")
        #expect(pattern.match("/api/live/recordings/7/8/") == .init(id: 7, recording: 8))
        #expect(pattern.match("/api/live/recordings/7/") == nil)
    }

    @Test(arguments: ["/api/live/attendance/7", "/api/live/attendance/7/", "/api/live/attendance/7/x"])
    func `a path that names no account does not match one that must`(path: String) {
        #expect(PathPattern("/api/live/attendance/<id>/<user>").match(path) == nil)
    }

    @Test(arguments: ["/api/webinars", "/api/webinars/"])
    func `a pattern may have no id`(path: String) {
        #expect(PathPattern("/api/webinars").match(path) == .init(id: nil))
    }

    @Test(arguments: [
        ("7/muted/12", Int64(7) as Int64?, Int64(12) as Int64?), ("7/muted/9223372036854775808/", 7, nil),
    ])
    func `a path may name an account after the id`(path: String, id: Int64?, account: Int64?) {
        let pattern = PathPattern("/api/live/chat/<id>/muted/<user>")
        #expect(pattern.match("/api/live/chat/\(path)") == .init(id: id, account: account))
        #expect(pattern.match("/api/live/chat/7/muted") == nil)
        #expect(pattern.match("/api/live/chat/7/muted/x") == nil)
        #expect(pattern.match("/api/live/chat/7/muted/1/2") == nil)
    }

    @Test func `a token is of the characters of base64url`() {
        let pattern = PathPattern("/api/live/calendar/<token>.ics")
        #expect(pattern.hasToken)
        #expect(pattern.match("/api/live/calendar/a-B_9.ics/") == .init(token: "a-B_9"))
        for path in [".ics", "a", "a.ics.ics", "é.ics", "a/b.ics", "a.icsx", "a b.ics"] {
            #expect(pattern.match("/api/live/calendar/\(path)") == nil)
        }
    }
}
