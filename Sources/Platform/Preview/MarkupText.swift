/// What people wrote, as it may stand in HTML.
enum MarkupText {
    /// Nothing of it begins or ends a tag, an attribute or a reference, wherever it stands.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            // HTML Living Standard, section 13.1.4: control characters must not be there, in whatever spelling.
            case "\t", "\n": result.unicodeScalars.append(scalar)
            case _ where scalar.properties.generalCategory == .control: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Within a sentence its direction turns nothing around it (UAX #9, FSI and PDI).
    static func isolated(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }
}
