/// The claims of a well-signed token that decide about it (RFC 7519, section 4, and simplejwt's own).
struct AccessTokenClaims: Sendable, Equatable {
    var tokenType: String?
    /// Seconds since 1970, as `nbf`.
    var expiry: Double?
    var notBefore: Double?
    var issuer: String?
    var audience: [String] = []
    var userID: ClaimedUserID?
}

/// The claim `user_id`: simplejwt writes a decimal string since 5.5, a number before.
enum ClaimedUserID: Sendable, Equatable {
    case account(UserID)
    /// Text, a fraction, more digits than an id has: no account can be meant.
    case impossible
}

extension AccessTokenClaims: Decodable {
    private enum CodingKeys: String, CodingKey {
        case token_type, exp, nbf, iss, aud, user_id
    }

    init(from decoder: any Decoder) throws {
        let claims = try decoder.container(keyedBy: CodingKeys.self)
        tokenType = try claims.decodeIfPresent(String.self, forKey: .token_type)
        expiry = try claims.decodeIfPresent(Double.self, forKey: .exp)
        notBefore = try claims.decodeIfPresent(Double.self, forKey: .nbf)
        issuer = try claims.decodeIfPresent(String.self, forKey: .iss)
        audience = try claims.decodeIfPresent(OneOrMany.self, forKey: .aud)?.values ?? []
        userID = try claims.decodeIfPresent(ClaimedUserID.self, forKey: .user_id)
    }
}

extension ClaimedUserID: Decodable {
    init(from decoder: any Decoder) throws {
        let claim = try decoder.singleValueContainer()
        let number = (try? claim.decode(Int64.self)) ?? (try? claim.decode(String.self)).flatMap(Self.decimal)
        self = number.map { .account(UserID($0)) } ?? .impossible
    }

    /// Digits alone: Swift's own reading would take a sign as well.
    private static func decimal(_ text: String) -> Int64? {
        text.utf8.allSatisfy(\.isASCIIDigit) ? Int64(text) : nil
    }
}

/// The claim `aud` is one string or an array of them (RFC 7519, section 4.1.3).
private struct OneOrMany: Decodable {
    let values: [String]

    init(from decoder: any Decoder) throws {
        let claim = try decoder.singleValueContainer()
        if let one = try? claim.decode(String.self) {
            values = [one]
        } else {
            values = try claim.decode([String].self)
        }
    }
}
