import FoundationEssentials
import Testing

@testable import Configuration

@Suite struct SecretFileTests {
    private let key = "WEBINAR_LIVE_JWT_KEY"
    private let secret = String(repeating: "k", count: 32)

    private func withFile<Result>(_ contents: String, _ body: (String) throws -> Result) throws -> Result {
        let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
        try contents.write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try body(path)
    }

    private func read(_ path: String) throws -> String {
        try SettingsReader(environment: ["\(key)_FILE": path]).value(SettingTable.jwtKey)
    }

    @Test func `a secret is read from a file without its final newline`() throws {
        let text = try withFile("\(secret)\n") { try read($0) }
        #expect(text == secret)
    }

    @Test func `a final newline may be that of Windows`() throws {
        let text = try withFile("\(secret)\r\n") { try read($0) }
        #expect(text == secret)
    }

    @Test func `only the final newline is dropped`() throws {
        let text = try withFile("\(secret) \n\n") { try read($0) }
        #expect(text == "\(secret) \n")
    }

    @Test func `a file that cannot be read is named`() {
        #expect(throws: SettingsError.unreadableFile(variable: "\(key)_FILE", path: "/nonexistent/key")) {
            try read("/nonexistent/key")
        }
    }

    @Test func `a secret given twice is refused`() throws {
        _ = try withFile(secret) { path in
            #expect(throws: SettingsError.givenTwice(key, file: "\(key)_FILE")) {
                try SettingsReader(environment: [key: secret, "\(key)_FILE": path])
            }
        }
    }
}
