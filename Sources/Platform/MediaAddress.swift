/// Where a browser finds a file that a column names.
enum MediaAddress {
    /// - Parameter path: below the platform's media folder, or a whole address; nil or empty for none.
    static func of(_ path: String?) -> String? {
        guard let path, !path.isEmpty else { return nil }
        if path.hasPrefix("https://") || path.hasPrefix("http://") { return path }
        return "/media/" + path.utf8.map(percentEncoded).joined()
    }

    /// A byte of a path as it stands in an address (RFC 3986, section 2.1).
    private static func percentEncoded(_ byte: UInt8) -> String {
        let character = Character(Unicode.Scalar(byte))
        if character.isASCII, character.isLetter || character.isNumber || "-._~/".contains(character) {
            return String(character)
        }
        let digits = String(byte, radix: 16, uppercase: true)
        return byte < 16 ? "%0\(digits)" : "%\(digits)"
    }
}
