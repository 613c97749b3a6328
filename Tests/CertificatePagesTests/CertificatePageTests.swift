import Certificates
import FoundationEssentials
import Testing

@testable import CertificatePages

/// What is drawn, in whose words.
@Suite struct CertificatePageTests {
    private func sheet(
        _ language: CertificateSheet.Language = .english, name: String = "Ada", title: String = "Light",
        minutes: Int64 = 58, crest: String? = nil
    ) -> CertificateSheet {
        CertificateSheet(
            language: language,
            claims: CertificateClaims(
                id: "3f2b8c1e-8a52-4a6b-9a53-2f5f8f6c1d20", site: "https://live.example.org", school: "School",
                name: name, title: title, date: "2026-11-26", minutes: minutes, issuedAt: 1_795_000_000),
            accent: nil, crest: crest)
    }

    @Test(arguments: CertificateSheet.Language.allCases)
    func `the same sheet is the same file`(language: CertificateSheet.Language) throws {
        let sheet = sheet(language, name: "श्रद्धा शर्मा")
        let pdf = try CertificatePage(sheet).pdf()
        #expect(pdf.starts(with: Array("%PDF-".utf8)))
        #expect(try CertificatePage(sheet).pdf() == pdf)
        #expect(try CertificatePage(self.sheet(language, name: "Ada")).pdf() != pdf)
    }

    @Test func `what is long, odd or missing is drawn as well`() throws {
        for sheet in [
            sheet(name: String(repeating: "W", count: 150), title: String(repeating: "W", count: 200)),
            sheet(name: "a\u{2029}b\nc", title: "\u{202E}"), sheet(crest: "/nowhere/crest.svg"),
            sheet(crest: "/dev/null.png"),
        ] {
            #expect(try CertificatePage(sheet).pdf().count > 1_000)
        }
    }

    /// Eight by eight points of blue.
    private static let pictures = [
        "png": """
        iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAFElEQVR4nGNkCDjBgA0wYRUdtBIA3tABKG4JVFsAAAAASUVORK5C
        YII=
        """,
        "jpg": """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6j
        q62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk
        pKSkpKSkpKT/wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA
        FQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCcAqgv/9k=
        """,
    ]

    @Test(arguments: pictures.keys)
    func `a crest is a picture on the page`(kind: String) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "crest-\(UUID().uuidString).\(kind)")
        try #require(Data(base64Encoded: Self.pictures[kind] ?? "", options: .ignoreUnknownCharacters)).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        for (crest, isThere) in [(nil, false), (file.path, true)] {
            let page = try CertificatePage(sheet(crest: crest)).pdf()
            #expect(String(decoding: page, as: Unicode.ASCII.self).contains("/Subtype /Image") == isThere)
        }
    }

    @Test func `a day is said in words, and minutes where somebody counted them`() {
        let claims = sheet().claims
        #expect(SheetTexts.of(.english).occasion(claims) == "26 November 2026 · 58 minutes")
        #expect(SheetTexts.of(.hindi).occasion(claims) == "26 नवंबर 2026 · 58 मिनट")
        #expect(SheetTexts.of(.english).occasion(sheet(minutes: 0).claims) == "26 November 2026")
    }
}
