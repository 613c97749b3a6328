import JSON

/// The claims of a well-signed token that decide about it (RFC 7519, section 4, and simplejwt's own).
struct AccessTokenClaims: Sendable, Equatable {
    var tokenType: String?
    /// Seconds since 1970, as `nbf`.
    var expiry: Double?
    var notBefore: Double?
    var issuer: String?
    var audience: [String] = []
    var userID: ClaimedUserID?
    /// Of a refresh token.
    var passwordDigest: String?
}

/// The claim `user_id`: simplejwt writes a decimal string since 5.5, a number before.
enum ClaimedUserID: Sendable, Equatable {
    case account(UserID)
    /// Text, a fraction, more digits than an id has: no account can be meant.
    case impossible
}

extension AccessTokenClaims {
    /// - Parameter json: the token's payload.
    /// - Returns: nil for what is no JSON object, and for a claim of another type than its own.
    init?(json: [UInt8]) {
        guard let claims = TokenMembers(json) else { return nil }
        do {
            tokenType = try claims.text("token_type")
            expiry = try claims.number("exp")
            notBefore = try claims.number("nbf")
            issuer = try claims.text("iss")
            // One string or an array of them (RFC 7519, section 4.1.3).
            audience = try claims.oneOrMoreTexts("aud")
            passwordDigest = try claims.text(RefreshToken.digestClaim)
        } catch {
            return nil
        }
        userID = claims["user_id"].map(ClaimedUserID.init)
    }
}

extension ClaimedUserID {
    fileprivate init(_ claim: JSONValue) {
        let number: Int64? =
            switch claim {
            case .number(let text): Int64(text) ?? Double(text).flatMap(Int64.init(exactly:))
            case .string(let text): Self.decimal(text)
            case .null, .bool, .list, .object: nil
            }
        self = number.map { .account(UserID($0)) } ?? .impossible
    }

    /// Digits alone: Swift's own reading would take a sign as well.
    private static func decimal(_ text: String) -> Int64? {
        text.utf8.allSatisfy(\.isASCIIDigit) ? Int64(text) : nil
    }
}
