extension SettingKind<String> {
    /// Empty where there is none.
    static func plainText(upTo most: Int) -> SettingKind {
        SettingKind(
            expected: "a line of up to \(most) letters, digits, spaces and \(PlainText.signs)",
            parse: { PlainText.isOne($0, upTo: most) ? $0 : nil })
    }

    /// A file of a picture by its whole path; empty where there is none.
    static let picture = SettingKind(
        expected: "the whole path of an .svg, .png, .webp or .jpg, of letters, digits and / . _ -",
        parse: { text in
            let isPath = text.wholeMatch(of: /\/[A-Za-z0-9\/._-]+\.(?:svg|png|webp|jpg)/) != nil
            return text.isEmpty || isPath && !text.contains("..") ? text : nil
        })

    /// Where people turn to; empty where there is no place.
    static let contact = SettingKind(
        expected: "mailto:name@host, an address that begins with https://, or a line of up to 120 letters, digits, "
            + "spaces and \(PlainText.signs)",
        parse: { text in
            if let mail = text.wholeMatch(of: /mailto:[A-Za-z0-9._+-]+@([^:]+)/) {
                return Authority(String(mail.1)) == nil ? nil : text
            }
            if let page = text.wholeMatch(of: /https:\/\/([^\/]+)(?:\/[A-Za-z0-9\/._~%?=&#+-]*)?/) {
                return Authority(String(page.1)) == nil ? nil : text
            }
            let isAddress = text.contains("://") || text.hasPrefix("mailto:")
            return PlainText.isOne(text, upTo: 120) && !isAddress ? text : nil
        })
}

extension SettingKind<Accent?> {
    /// nil where there is none.
    static let accent = SettingKind(
        expected: "a colour such as #00636b",
        parse: { text in
            if text.isEmpty { return .some(nil) }
            return Colour(text).map { .some(Accent(colour: $0)) }
        })
}
