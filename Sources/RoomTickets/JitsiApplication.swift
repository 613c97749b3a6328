import AccessTokens
import JSON

/// The application that a Jitsi server knows us by: its settings say whose tickets it takes.
public struct JitsiApplication: Sendable {
    /// Prosody's `app_id`, or the AppID of a JaaS tenant.
    public let id: String
    /// What signs the tickets.
    public let key: RoomTicketKey
    /// The header's `kid`; nil with a shared secret.
    public let keyID: String?
    /// The claim `sub`: the XMPP domain, or the tenant of a server that has several.
    public let subject: String
    /// The claim `aud`.
    public let audience: String
    /// `host[:port]`, where pages load the IFrame API.
    public let domain: String
    private let lifetime: RoomTicketLifetime
    private let tenant: String?

    /// - Parameters:
    ///   - subject: nil is the domain's host, and the AppID with JaaS.
    ///   - domain: `host[:port]` of the Jitsi server.
    /// - Throws: ``JitsiApplicationError`` for what Prosody or JaaS would refuse.
    public init(
        id: String, key: RoomTicketKey, keyID: String?, subject: String?, audience: String, domain: String,
        lifetime: RoomTicketLifetime
    ) throws(JitsiApplicationError) {
        let host = String(domain.prefix { $0 != ":" })
        let isJaaS = JaaS.isAppID(id)
        if isJaaS {
            try JaaS.check(id: id, key: key, keyID: keyID, subject: subject, audience: audience, host: host)
        } else {
            guard host != "meet.jit.si" else { throw .publicServer }
            try Self.check(key, keyID)
        }
        self.id = id
        self.key = key
        self.keyID = keyID
        self.subject = subject ?? (isJaaS ? id : host)
        self.audience = audience
        self.domain = domain
        self.lifetime = lifetime
        // A name without a dot is no domain: rooms of a tenant stand below it in a server's addresses.
        tenant = isJaaS ? id : subject.flatMap { $0.contains(".") || $0 == host ? nil : $0 }
    }

    /// Whether 8x8 runs the server.
    public var isJaaS: Bool { JaaS.isAppID(id) }

    /// The claim `iss`.
    public var issuer: String { isJaaS ? JaaS.issuer : id }

    /// Where XMPP sessions are opened.
    public var xmppDomain: String { tenant == nil ? subject : String(domain.prefix { $0 != ":" }) }

    /// Where pages load the IFrame API.
    public var script: String {
        "https://\(domain)/" + (isJaaS ? "\(id)/" : "") + "external_api.js"
    }

    /// What the IFrame API is given: with the tenant, where there is one.
    ///
    /// - Parameter room: as our own database names it.
    public func address(of room: String) -> String {
        tenant.map { "\($0)/\(room)" } ?? room
    }

    /// - Parameters:
    ///   - plannedEnd: the webinar's, in seconds since 1970.
    ///   - now: seconds since 1970.
    public func issue(
        _ ticket: RoomTicket, plannedEnd: Int64, now: Int64
    ) throws(RoomTicketError) -> IssuedRoomTicket {
        let expiry = lifetime.expiry(now: now, plannedEnd: plannedEnd)
        var header: JSONObject = ["alg": .string(key.algorithm), "typ": "JWT"]
        if let keyID { header.append("kid", .string(keyID)) }
        let jwt = try CompactSerialization.text(
            header: header, claims: claims(of: ticket, expiry: expiry, now: now), signature: key.signature)
        return IssuedRoomTicket(
            domain: domain, script: script, room: address(of: ticket.room), jwt: jwt, expiry: expiry)
    }

    /// Prosody has no leeway for clocks that differ.
    private static let notBefore: Int64 = 60

    private func claims(of ticket: RoomTicket, expiry: Int64, now: Int64) -> JSONObject {
        [
            "iss": .string(issuer),
            "aud": .string(audience),
            "sub": .string(subject),
            // As Jitsi compares it.
            "room": .string(ticket.room.lowercased()),
            "iat": .integer(now),
            "nbf": .integer(now - Self.notBefore),
            "exp": .integer(expiry),
            "context": .object(ticket.context(isOfJaaS: isJaaS)),
        ]
    }

    private static func check(_ key: RoomTicketKey, _ keyID: String?) throws(JitsiApplicationError) {
        switch key {
        case .secret: guard keyID == nil else { throw .keyIDOfSecret }
        case .privateKey: guard keyID != nil else { throw .noKeyID }
        }
    }
}
