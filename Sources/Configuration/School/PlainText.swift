/// A line of text that may stand in a page, in JSON and in nginx's configuration as it is: none of its signs ends a
/// quotation or a tag there, or names a variable.
enum PlainText {
    static let signs = ". , : & ' ’ ( ) / + @ – -"

    static func isOne(_ text: String, upTo most: Int) -> Bool {
        let scalars = text.unicodeScalars
        return scalars.count <= most && scalars.allSatisfy(isAllowed) && scalars.first != " " && scalars.last != " "
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .decimalNumber:
            true
        default: signs.unicodeScalars.contains(scalar)
        }
    }
}
