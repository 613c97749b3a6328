public import JSON

/// What the pages are painted with in place of the style sheet's own accent, in one theme.
public struct AccentTokens: Equatable, Sendable {
    /// What text wants: WCAG 2.2, success criterion 1.4.3.
    public static let enough = 4.5

    /// What can be pressed: the school's colour, or the nearest one that stands out enough.
    public let accent: Colour
    /// The same under a pointer.
    let hover: Colour
    /// The ground of a notice.
    let ground: Colour
    /// What is written on the accent.
    let onAccent: Colour

    init(of wanted: Colour, in theme: Theme) {
        // In hundredths of the way to black or white, where every colour stands out.
        let candidates = (0...100).lazy.map { wanted.mixed(Double($0) / 100, of: theme.end) }
        accent = candidates.first { Self.contrast(of: $0, in: theme) >= Self.enough } ?? theme.end
        hover = accent.mixed(theme.hoverShare, of: theme.end)
        ground = theme.ground(of: accent)
        onAccent = theme.onAccent
    }

    /// The least that the colour has with whatever it is written on, and with what is written on it.
    static func contrast(of accent: Colour, in theme: Theme) -> Double {
        let grounds = [theme.paper, theme.card, theme.sunk, theme.ground(of: accent), theme.onAccent]
        return grounds.map { accent.contrast(with: $0) }.min() ?? 1
    }

    /// By the names of the style sheet's tokens.
    var json: JSONValue {
        [
            "accent": .string(accent.text), "accent-hover": .string(hover.text), "accent-ground": .string(ground.text),
            "on-accent": .string(onAccent.text),
        ]
    }
}
