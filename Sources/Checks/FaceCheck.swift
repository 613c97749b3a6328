import FoundationEssentials

/// Looks at what pages show of the school.
public struct FaceCheck {
    private let crest: String?
    private let accent: String?

    /// - Parameters:
    ///   - crest: the path of its picture; nil where there is none.
    ///   - accent: how the pages show its colour, in a line; nil where it has none of its own.
    public init(crest: String?, accent: String?) {
        self.crest = crest
        self.accent = accent
    }

    /// A line for each that is set.
    public func findings() -> [Finding] {
        let shown = accent.map { [Finding.ok($0)] } ?? []
        guard let crest else { return shown }
        guard FileManager.default.contents(atPath: crest) != nil else {
            return shown + [
                .warning("crest: \(crest) cannot be read: pages show none; nginx's user has to be able to read it")
            ]
        }
        guard !crest.hasSuffix(".webp") else {
            return shown + [.warning("crest: \(crest) is for pages alone: certificates show a .png, a .jpg or an .svg")]
        }
        return shown + [.ok("crest: \(crest)")]
    }
}
