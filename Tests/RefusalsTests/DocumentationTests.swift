import Foundation
import Refusals
import Testing

@Suite struct DocumentationTests {
    @Test func `the page of refusals lists every code with its status and member, and no other`() throws {
        let rows = try text(of: "Refusals/README.md").split(separator: "\n").filter { $0.hasPrefix("| `") }.map {
            $0.split(separator: "|").prefix(3).map { $0.trimmingCharacters(in: .whitespaces) }
        }
        #expect(
            rows == RefusalCode.allCases.map { ["`\($0.rawValue)`", String($0.status), "`\($0.member.rawValue)`"] })
    }

    @Test func `the portal acts on no code that nobody sends`() throws {
        let known = try text(of: "Portal/api/client/RefusalCode.ts").matches(of: /\| "([a-z_]+)"/).map { $0.output.1 }
        #expect(!known.isEmpty)
        #expect(Set(known.map(String.init)).subtracting(RefusalCode.allCases.map(\.rawValue)).isEmpty)
    }

    private func text(of path: String) throws -> String {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
        return try String(contentsOf: sources.appending(path: path), encoding: .utf8)
    }
}
