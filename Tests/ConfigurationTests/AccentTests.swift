import Foundation
import Testing

@testable import Configuration

@Suite struct AccentTests {
    private func accent(_ text: String) throws -> Accent { Accent(colour: try #require(Colour(text))) }

    @Test func `a colour is six digits, or three for the doubles of each`() {
        #expect(Colour("#0A5")?.text == "#00aa55")
        #expect(Colour("#00636B")?.text == "#00636b")
        for text in ["", "00636b", "#00636", "#00636g", "#00636b0", "teal"] { #expect(Colour(text) == nil) }
    }

    @Test func `contrast is that of WCAG`() throws {
        #expect(Colour.black.contrast(with: .white) == 21)
        let grey = try #require(Colour("#767676"))
        #expect((4.54..<4.55).contains(grey.contrast(with: .white)))
    }

    @Test(arguments: [
        "#00636b", "#ffcc00", "#ffffff", "#000000", "#ff0000", "#7f7f7f", "#8a2be2", "#003366", "#00ff7f",
    ])
    func `whatever a school chooses stands out in both themes`(text: String) throws {
        let accent = try accent(text)
        for (theme, tokens) in [(Theme.light, accent.light), (Theme.dark, accent.dark)] {
            for ground in [theme.paper, theme.card, theme.sunk, tokens.ground] {
                #expect(tokens.accent.contrast(with: ground) >= 4.5)
                #expect(tokens.hover.contrast(with: ground) >= 4.5)
            }
            #expect(tokens.accent.contrast(with: tokens.onAccent) >= 4.5)
            #expect(tokens.hover.contrast(with: tokens.onAccent) >= 4.5)
        }
    }

    @Test func `a colour that stands out is shown as it is, and no other is moved further than it must be`() throws {
        let good = try accent("#00636b")
        #expect(good.light.accent == good.colour)
        #expect(good.warning(naming: "X") == nil)
        let pale = try accent("#ffcc00")
        #expect(pale.light.accent.text == "#826800")
        let step = pale.colour.mixed(0.48, of: .black)
        #expect(AccentTokens.contrast(of: step, in: .light) < 4.5)
    }

    @Test func `the operator is told where it falls short, by how much, and what is shown`() throws {
        #expect(
            try accent("#ffcc00").warning(naming: "X")
                == "X is #ffcc00, which has 1.3:1 on light pages, where text wants 4.5:1: they show #826800, the nearest "
                + "that does.")
        #expect(
            try accent("#00636b").account
                == "accent: #00636b; light pages show it, 5.8:1; dark pages, where it has 2.0:1, show #70a8ac")
    }

    @Test func `the themes are those of the style sheet`() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
        let sheet = try String(contentsOf: sources.appending(path: "Portal/styles/tokens.css"), encoding: .utf8)
        for (theme, block) in zip([Theme.light, .dark], sheet.split(separator: "}")) {
            for (name, colour) in [("paper", theme.paper), ("card", theme.card), ("sunk", theme.sunk)] {
                let value = try #require(block.firstMatch(of: try Regex("--\(name): (#[0-9a-f]+);"))?[1].substring)
                #expect(Colour(String(value)) == colour)
            }
        }
    }
}
