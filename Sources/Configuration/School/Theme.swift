/// What the pages are painted with in light or in dark, as far as an accent has to stand out from it: the style sheet's
/// tokens, to which a test holds these.
public struct Theme: Sendable {
    /// Completes the words “on … pages”.
    public let name: String
    let paper: Colour
    let card: Colour
    let sunk: Colour
    /// What is written on the accent.
    let onAccent: Colour
    /// Where a colour goes that does not stand out enough.
    let end: Colour
    /// How much of the accent is in the ground of a notice.
    let groundShare: Double
    /// How far the accent goes towards ``end`` under a pointer.
    let hoverShare: Double

    static let light = Theme(
        name: "light", paper: Colour(0xfbfaf7), card: .white, sunk: Colour(0xf1efe9), onAccent: .white, end: .black,
        groundShare: 0.12, hoverShare: 0.2)
    static let dark = Theme(
        name: "dark", paper: Colour(0x13181a), card: Colour(0x1b2123), sunk: Colour(0x0e1213),
        onAccent: Colour(0x0e1213), end: .white, groundShare: 0.18, hoverShare: 0.3)

    /// The ground of a notice in this accent.
    func ground(of accent: Colour) -> Colour { card.mixed(groundShare, of: accent) }
}
