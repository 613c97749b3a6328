public import JSON

/// The school's colour: what can be pressed has it, in light and in dark.
public struct Accent: Equatable, Sendable {
    /// As the operator set it.
    public let colour: Colour

    /// What light pages are painted with.
    public var light: AccentTokens { AccentTokens(of: colour, in: .light) }
    /// What dark pages are painted with. No colour stands out enough from both papers: it is lighter, or the one for
    /// light pages is darker, than what was set.
    public var dark: AccentTokens { AccentTokens(of: colour, in: .dark) }

    /// The tokens of both themes.
    var json: JSONValue { ["light": light.json, "dark": dark.json] }

    /// What is too pale for light pages, in a sentence for the operator; nil for a colour that they show as it is.
    func warning(naming setting: String) -> String? {
        guard light.accent != colour else { return nil }
        return "\(setting) is \(colour.text), which has \(ratio(.light)) on light pages, where text wants 4.5:1: they "
            + "show \(light.accent.text), the nearest that does."
    }

    /// How the pages show it, in a line for the operator.
    public var account: String {
        let shown = [(Theme.light, light), (.dark, dark)].map { theme, tokens in
            tokens.accent == colour
                ? "\(theme.name) pages show it, \(ratio(theme))"
                : "\(theme.name) pages, where it has \(ratio(theme)), show \(tokens.accent.text)"
        }
        return "accent: \(colour.text); \(shown.joined(separator: "; "))"
    }

    private func ratio(_ theme: Theme) -> String {
        // Cut and not rounded: what is not enough must not be told as if it were.
        let tenths = Int(AccentTokens.contrast(of: colour, in: theme) * 10)
        return "\(tenths / 10).\(tenths % 10):1"
    }
}
