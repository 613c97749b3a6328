import Testing

@testable import RecordingFiles

@Suite struct RecordingKeyTests {
    private let key = RecordingKey("0123456789abcdef0123456789abcdef")
    /// As Python's hmac has it of `PUT\n/recordings/incoming/x.mp4\n12\n1600951800\naaaa…`.
    private let code = "01cf4c4b6954568d2a3f8c2852610c363d84afffe5c798d7c0f9af55554ab7c4"
    private let digest = String(repeating: "a", count: 64)
    private let moment: Int64 = 1_600_951_800

    private var signature: RecordingSignature? {
        RecordingSignature("Recorder time=\(moment),sha256=\(digest),signature=\(code)")
    }

    private func isSigned(
        method: String = "PUT", path: String = "/recordings/incoming/x.mp4", size: Int64 = 12, after seconds: Int64 = 0
    ) throws -> Bool {
        key.hasSigned(try #require(signature), method: method, path: path, size: size, now: moment + seconds)
    }

    @Test func `a request is known by its signature, and no other is`() throws {
        #expect(try isSigned())
        #expect(try !isSigned(method: "POST"))
        #expect(try !isSigned(path: "/recordings/incoming/y.mp4"))
        #expect(try !isSigned(size: 13))
    }

    @Test func `a signature is good for five minutes, of either clock`() throws {
        #expect(try isSigned(after: 300))
        #expect(try isSigned(after: -300))
        #expect(try !isSigned(after: 301))
        #expect(try !isSigned(after: -301))
    }

    @Test(arguments: [
        nil, "", "Bearer x", "Recorder time=1,sha256=a,signature=b", "recorder time=1",
        "Recorder time=9999999999999,sha256=\(String(repeating: "a", count: 64)),signature=\(String(repeating: "b", count: 64))",
        "Recorder time=1,sha256=\(String(repeating: "A", count: 64)),signature=\(String(repeating: "b", count: 64))",
    ])
    func `what is no signature is none`(header: String?) {
        #expect(RecordingSignature(header) == nil)
    }

    @Test func `a link's secret is another one than the key, and its digest is nginx's`() {
        let secret = key.linkSecret
        #expect(secret == "321e14b0c69cb26cf7f3ccbee4523ea9e4e4971747117e5d719ca4e454eea2bd")
        let link = RecordingLink(to: "x.mp4", until: moment, secret: secret)
        #expect(link.address == "/recordings/x.mp4?e=1600951800&s=lVfVjz6N775_47HWdE8jCg")
        #expect(link.toDownload == link.address + "&d=1")
    }

    @Test(arguments: ["../x", "", ".incoming", "a.mp4", "\(String(repeating: "a", count: 32)).mp4/../b"])
    func `nothing but a recording's name is looked at, or removed`(name: String) {
        let folder = RecordingFolder("/tmp")
        #expect(folder.size(of: name) == nil)
        #expect(!folder.remove(name))
    }
}
