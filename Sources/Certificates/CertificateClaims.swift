import FoundationEssentials
public import JSON

/// What a certificate of attendance attests.
public struct CertificateClaims: Sendable, Equatable {
    /// A random UUID in small letters.
    public let id: String
    /// The origin of the pages that verify it.
    public let site: String
    /// Whose webinar it was.
    public let school: String
    /// Who attended.
    public let name: String
    /// Of the webinar.
    public let title: String
    /// The day on which it began, in UTC: `2026-11-26`.
    public let date: String
    /// For how long the person was there; 0 where a host knows better than what was seen.
    public let minutes: Int64
    /// Seconds since 1970.
    public let issuedAt: Int64

    /// Each as the property of its name.
    public init(
        id: String, site: String, school: String, name: String, title: String, date: String, minutes: Int64,
        issuedAt: Int64
    ) {
        self.id = id
        self.site = site
        self.school = school
        self.name = name
        self.title = title
        self.date = date
        self.minutes = minutes
        self.issuedAt = issuedAt
    }

    /// Where anyone verifies it.
    public var address: String { "\(site)/verify/\(id)" }

    /// ``issuedAt`` as ISO 8601, in UTC.
    public var issueTime: String { Date(timeIntervalSince1970: TimeInterval(issuedAt)).formatted(.iso8601) }

    /// The payload of the signature (RFC 7519, section 4).
    var json: JSONObject {
        [
            "iss": .string(site), "jti": .string(id), "iat": .integer(issuedAt), "school": .string(school),
            "name": .string(name), "title": .string(title), "date": .string(date), "minutes": .integer(minutes),
        ]
    }

    /// - Returns: nil for what are no such claims.
    init?(json: [UInt8]) {
        guard case .object(let claims)? = try? JSONParser.parse(json) else { return nil }
        self.init(json: claims)
    }

    init?(json claims: JSONObject) {
        guard let site = claims.text("iss"), let id = claims.text("jti"), let issuedAt = claims.number("iat"),
            let school = claims.text("school"), let name = claims.text("name"), let title = claims.text("title"),
            let date = claims.text("date"), let minutes = claims.number("minutes")
        else { return nil }
        self.init(
            id: id, site: site, school: school, name: name, title: title, date: date, minutes: minutes,
            issuedAt: issuedAt)
    }
}

extension JSONObject {
    /// A member's text; nil where it has none.
    package func text(_ name: String) -> String? {
        if case .string(let text)? = self[name] { text } else { nil }
    }

    /// A member's whole number; nil where it has none.
    package func number(_ name: String) -> Int64? {
        if case .number(let digits)? = self[name] { Int64(digits) } else { nil }
    }
}
