public import Certificates
import Drawing

/// A certificate as a page of paper.
public struct CertificatePage {
    private let sheet: CertificateSheet
    private let texts: SheetTexts

    /// The page for what a worker has sent.
    public init(_ sheet: CertificateSheet) {
        self.sheet = sheet
        texts = SheetTexts.of(sheet.language)
    }

    /// - Returns: a PDF; the same for the same sheet, on a machine with the same fonts.
    /// - Throws: the drawing's error.
    public func pdf() throws -> [UInt8] {
        let page = Page(
            .a4,
            Information(
                title: "\(texts.heading): \(sheet.claims.title)", author: sheet.claims.school,
                created: sheet.claims.issueTime))
        page.frame(Self.border, width: 0.75, Self.hairline)
        let top = head(of: page)
        body(of: page, below: top)
        foot(of: page)
        return try page.finish()
    }

    private static let margin = 72.0
    private static let border = Frame(x: 36, y: 36, width: Size.a4.width - 72, height: Size.a4.height - 72)
    private static let column = Size.a4.width - 2 * margin
    private static let crest = Frame(x: Size.a4.width / 2 - 60, y: 78, width: 120, height: 72)
    /// Where what stands at the foot begins.
    private static let foot = Size.a4.height - 150

    private static let ink = Colour(bits: 0x1B1F23)
    private static let quiet = Colour(bits: 0x57606A)
    private static let hairline = Colour(bits: 0xC9CFD6)
    private var accent: Colour { sheet.accent.flatMap(Colour.init) ?? Colour(bits: 0x00636B) }

    /// - Returns: where it ends.
    private func head(of page: Page) -> Double {
        let hasCrest = sheet.crest.map { page.picture($0, in: Self.crest) } ?? false
        let y = hasCrest ? Self.crest.y + Self.crest.height + 12 : Self.crest.y
        let school = paragraph(sheet.claims.school, on: page, 16, .bold, accent)
        school.draw(on: page, x: Self.margin, y: y)
        return y + school.height
    }

    /// In the middle of what is left, in smaller letters where names and titles are long.
    private func body(of page: Page, below top: Double) {
        let room = Self.foot - top - 48
        for scale in [1, 0.85, 0.7, 0.55] {
            let lines: [(Paragraph, space: Double)] = [
                (paragraph(texts.heading, on: page, 26 * scale, .bold, Self.ink), 40),
                (paragraph(texts.certifies, on: page, 13 * scale, .regular, Self.quiet), 14),
                (paragraph(sheet.claims.name, on: page, 24 * scale, .bold, Self.ink), 14),
                (paragraph(texts.attended, on: page, 13 * scale, .regular, Self.quiet), 14),
                (paragraph(sheet.claims.title, on: page, 19 * scale, .bold, accent), 22),
                (paragraph(texts.occasion(sheet.claims), on: page, 13 * scale, .regular, Self.ink), 0),
            ]
            let height = lines.reduce(0) { $0 + $1.0.height + $1.space * scale }
            guard height <= room || scale == 0.55 else { continue }
            var y = top + 24 + max(room - height, 0) / 2
            for (line, space) in lines {
                line.draw(on: page, x: Self.margin, y: y)
                y += line.height + space * scale
            }
            return
        }
    }

    private func foot(of page: Page) {
        page.line(from: Self.margin, Self.foot, length: Self.column, width: 0.75, Self.hairline)
        var y = Self.foot + 14
        for (text, colour) in [
            (texts.verify, Self.quiet), (sheet.claims.address, Self.ink),
            (texts.issued(on: String(sheet.claims.issueTime.prefix(10))), Self.quiet),
        ] {
            let line = paragraph(text, on: page, 9.5, .regular, colour)
            line.draw(on: page, x: Self.margin, y: y)
            y += line.height + 5
        }
    }

    private func paragraph(
        _ text: String, on page: Page, _ size: Double, _ weight: Paragraph.Weight, _ colour: Colour
    ) -> Paragraph {
        Paragraph(
            text, on: page, language: sheet.language.rawValue, size: size, weight: weight, colour, width: Self.column)
    }
}
