import Foundation
import Refusals
import Testing

@Suite struct DocumentationTests {
    @Test func `the page of refusals lists every code with its status and member, and no other`() throws {
        let rows = try page().split(separator: "\n").filter { $0.hasPrefix("| `") }.map {
            $0.split(separator: "|").prefix(3).map { $0.trimmingCharacters(in: .whitespaces) }
        }
        #expect(
            rows == RefusalCode.allCases.map { ["`\($0.rawValue)`", String($0.status), "`\($0.member.rawValue)`"] })
    }

    private func page() throws -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        return try String(contentsOf: folder.appending(path: "../../Sources/Refusals/README.md"), encoding: .utf8)
    }
}
