import JSON

/// A set of keys in JSON (RFC 7517, section 5).
struct JSONWebKeySet {
    private let members: [JSONValue]

    /// - Returns: nil for a text that is no such set.
    init?(_ text: String) {
        guard case .object(let set)? = try? JSONParser.parse(Array(text.utf8)), case .list(let keys)? = set["keys"]
        else { return nil }
        members = keys
    }

    /// The keys that can verify by this algorithm. All others are left out: an issuer may publish several kinds.
    func keys(for algorithm: TokenKeys.Algorithm) -> [JSONWebKey] {
        members.compactMap { JSONWebKey($0, for: algorithm) }
    }
}
