/// The code of a currency: three letters (ISO 4217).
public struct CurrencyCode: Equatable, Sendable {
    /// In upper case.
    public let text: String

    /// - Returns: nil for anything else, so that nothing but letters can reach nginx's configuration.
    public init?(_ text: String) {
        let letters = text.uppercased()
        guard letters.utf8.count == 3, letters.utf8.allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains) else {
            return nil
        }
        self.text = letters
    }
}
