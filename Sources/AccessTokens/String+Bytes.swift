extension String {
    /// Whether both are the same bytes: to Swift's own equality `K` is also the sign of a kelvin (Unicode Standard
    /// Annex 15).
    func hasBytes(of other: String) -> Bool {
        let (bytes, others) = (utf8.span, other.utf8.span)
        guard bytes.count == others.count else { return false }
        // To compare the views as sequences took a fifth of all that a worker does for a join.
        for index in bytes.indices where bytes[index] != others[index] { return false }
        return true
    }
}
