import Crypto

/// The key that a server of the site's own is known by, as a bearer token (RFC 6750, section 2.1).
public struct HookKey: Sendable, Equatable {
    private let digest: SHA256.Digest

    /// - Parameter key: at least 32 bytes that only the two servers know.
    public init(_ key: String) {
        digest = SHA256.hash(data: Array(key.utf8))
    }

    /// Whether an `Authorization` header has it. How long it takes tells nothing of the key: digests are compared,
    /// in constant time.
    public func isGiven(in header: String?) -> Bool {
        guard let given = try? AuthorizationHeader.bearerToken(header) else { return false }
        return SHA256.hash(data: Array(given.utf8)) == digest
    }
}
