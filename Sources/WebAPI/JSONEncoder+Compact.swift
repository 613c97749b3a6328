import FoundationEssentials

extension JSONEncoder {
    /// The form in which this program writes JSON: one line, always in the same order.
    static func compact() -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
