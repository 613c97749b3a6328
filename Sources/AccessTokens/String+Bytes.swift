extension String {
    /// Whether both are the same bytes: to Swift's own equality `K` is also the sign of a kelvin (Unicode Standard
    /// Annex 15).
    func hasBytes(of other: String) -> Bool {
        utf8.elementsEqual(other.utf8)
    }
}
