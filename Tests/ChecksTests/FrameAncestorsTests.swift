import Testing

@testable import Checks

/// Whether a room's page may stand in ours.
@Suite struct FrameAncestorsTests {
    private static let site = "https://webinars.school.example"

    private func judge(_ policies: [String], options: [String] = [], site: String? = site) -> FrameAncestors {
        FrameAncestors(["content-security-policy": policies, "x-frame-options": options], site: site)
    }

    @Test func `without a word of it anyone may`() {
        #expect(judge([]) == .anyone)
        #expect(judge(["default-src 'self'"]) == .anyone)
    }

    @Test(arguments: ["DENY", "sameorigin"])
    func `the older header refuses, unless the newer one is there`(option: String) {
        #expect(judge([], options: [option]) == .nobody)
        #expect(judge(["frame-ancestors *"], options: [option]) == .anyone)
        #expect(judge(["script-src 'self'"], options: [option]) == .nobody)
    }

    @Test func `what browsers pass over is passed over`() {
        #expect(judge([], options: ["ALLOW-FROM https://other.example"]) == .anyone)
    }

    @Test(arguments: [
        "frame-ancestors https://webinars.school.example", "Frame-Ancestors 'self' webinars.school.example",
        "frame-ancestors *.school.example", "frame-ancestors https://*.school.example:443",
        "frame-ancestors webinars.school.example:*", "default-src 'none'; frame-ancestors https:",
    ])
    func `a policy that names this site lets it`(policy: String) {
        #expect(judge([policy]) == .anyone)
    }

    @Test(arguments: [
        "frame-ancestors 'none'", "frame-ancestors", "frame-ancestors 'self'", "frame-ancestors https://school.example",
        "frame-ancestors http://webinars.school.example", "frame-ancestors *.webinars.school.example",
        "frame-ancestors webinars.school.example:8443", "frame-ancestors https://",
    ])
    func `a policy that does not forbids it`(policy: String) {
        #expect(judge([policy]) == .nobody)
    }

    @Test func `each of several policies must let it`() {
        #expect(judge(["frame-ancestors *", "frame-ancestors 'none'"]) == .nobody)
        #expect(judge(["frame-ancestors *, frame-ancestors 'none'"]) == .nobody)
    }

    @Test func `a site that is not known is asked for, where it matters`() {
        #expect(judge(["frame-ancestors *"], site: nil) == .anyone)
        #expect(judge(["frame-ancestors 'none'"], site: nil) == .nobody)
        #expect(judge(["frame-ancestors 'self' a.example"], site: nil) == .listed("'self' a.example"))
    }
}
