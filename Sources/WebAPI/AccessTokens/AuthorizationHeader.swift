/// The `Authorization` header of RFC 6750, section 2.1.
enum AuthorizationHeader {
    /// - Returns: the token after the scheme `Bearer`, whose case does not matter (RFC 9110, section 11.1).
    static func bearerToken(_ header: String?) throws(AuthenticationError) -> String {
        let words = (header ?? "").split { $0 == " " || $0 == "\t" }
        guard let scheme = words.first, scheme.lowercased() == "bearer" else { throw .credentialsNotProvided }
        guard words.count == 2 else { throw .badAuthorizationHeader }
        return String(words[1])
    }
}
