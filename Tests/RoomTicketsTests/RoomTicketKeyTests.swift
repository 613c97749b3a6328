import CryptoExtras
import JSON
import Testing

@testable import RoomTickets

/// What signs tickets, and which settings an application's server would refuse.
@Suite struct RoomTicketKeyTests {
    private static let key = try? _RSA.Signing.PrivateKey(keySize: .bits2048)
    private static let appID = "vpaas-magic-cookie-1fc542a3e4414a44b2611668195e2bfe"
    private let ticket = RoomTicket(
        room: "webinar_7_x", person: .init(id: 1, name: "Ada", picture: nil), part: .host, mayShareScreen: true)

    private func pem() throws -> String { try #require(Self.key).pemRepresentation }

    private func application(
        id: String = "school", key: String, keyID: String? = nil, subject: String? = nil, audience: String = "jitsi",
        domain: String = "meet.school"
    ) throws -> JitsiApplication {
        try JitsiApplication(
            id: id, key: RoomTicketKey(key), keyID: keyID, subject: subject, audience: audience, domain: domain,
            lifetime: .auto)
    }

    private func jaas(
        key: String? = nil, keyID: String? = "\(appID)/4f4910", subject: String? = nil, audience: String = "jitsi",
        domain: String = "8x8.vc", id: String = appID
    ) throws -> JitsiApplication {
        try application(
            id: id, key: key ?? pem(), keyID: keyID, subject: subject, audience: audience, domain: domain)
    }

    @Test func `a private key signs RS256 under its name`() throws {
        let school = try application(key: pem(), keyID: "2026")
        let jwt = try school.issue(ticket, plannedEnd: 0, now: 1_000).jwt
        #expect(school.key.algorithm == "RS256")
        #expect(school.claims(of: jwt)?["iss"] == "school")
        #expect(try application(key: pem(), keyID: "2027").claims(of: jwt) == nil)
    }

    @Test func `JaaS has its own issuer, and its rooms stand below the AppID`() throws {
        let jaas = try jaas()
        let issued = try jaas.issue(ticket, plannedEnd: 0, now: 1_000)
        let claims = try #require(jaas.claims(of: issued.jwt))
        #expect((claims["iss"], claims["sub"], claims["room"]) == ("chat", .string(Self.appID), "webinar_7_x"))
        #expect(issued.script == "https://8x8.vc/\(Self.appID)/external_api.js")
        #expect(issued.room == "\(Self.appID)/webinar_7_x")
        #expect(jaas.isJaaS)
    }

    @Test func `what JaaS would refuse is refused before it`() throws {
        _ = try jaas(subject: Self.appID, domain: "stage.8x8.vc:443")
        #expect(throws: JitsiApplicationError.secretForJaaS) { try jaas(key: String(repeating: "s", count: 32)) }
        for keyID in [nil, "4f4910", "vpaas-magic-cookie-0/4f4910", "\(Self.appID)/"] {
            #expect(throws: JitsiApplicationError.keyIDOfAnotherApp(appID: Self.appID)) { try jaas(keyID: keyID) }
        }
        #expect(throws: JitsiApplicationError.subjectOfJaaS(appID: Self.appID)) { try jaas(subject: "8x8.vc") }
        #expect(throws: JitsiApplicationError.audienceOfJaaS) { try jaas(audience: "school") }
        for domain in ["meet.jit.si", "meet.school", "not8x8.vc"] {
            #expect(throws: JitsiApplicationError.domainOfJaaS) { try jaas(domain: domain) }
        }
        #expect(throws: JitsiApplicationError.malformedAppID) { try jaas(id: "\(Self.appID)/../x") }
    }

    @Test func `what Prosody would refuse is refused before it`() throws {
        let secret = String(repeating: "s", count: 32)
        #expect(throws: JitsiApplicationError.noKeyID) { try application(key: pem()) }
        #expect(throws: JitsiApplicationError.keyIDOfSecret) { try application(key: secret, keyID: "2026") }
        #expect(throws: JitsiApplicationError.publicServer) { try application(key: secret, domain: "meet.jit.si:443") }
    }

    @Test func `a public key, an encrypted one, a short one and one of another kind sign nothing`() throws {
        let key = try #require(Self.key)
        let short = try _RSA.Signing.PrivateKey(unsafeKeySize: .init(bitCount: 1_024)).pemRepresentation
        let elliptic = "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\n-----END EC PRIVATE KEY-----"
        let encrypted = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMHcCAQEE\n-----END ENCRYPTED PRIVATE KEY-----"
        for (text, error) in [
            (key.publicKey.pemRepresentation, RoomTicketKeyError.publicKey),
            ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH", .publicKey),
            (short, .tooShort), (elliptic, .notRSA), (encrypted, .encrypted), ("", .empty),
        ] {
            #expect(throws: error) { try RoomTicketKey(text) }
        }
    }

    @Test func `a secret is short below the 32 bytes of HS256, a private key never`() throws {
        #expect(try RoomTicketKey(String(repeating: "s", count: 31)).isShort)
        #expect(try !RoomTicketKey(String(repeating: "s", count: 32)).isShort)
        #expect(try !RoomTicketKey(pem()).isShort)
    }

    @Test(
        arguments: [
            (0, 8_200), (5_000, 8_600), (4_600, 8_200), (4_601, 8_201), (900_000, 87_400),
        ] as [(Int64, Int64)])
    func `by itself a ticket lasts an hour beyond the plan, two hours at least, a day at most`(
        plannedEnd: Int64, expiry: Int64
    ) {
        #expect(RoomTicketLifetime.auto.expiry(now: 1_000, plannedEnd: plannedEnd) == expiry)
        #expect(RoomTicketLifetime.seconds(300).expiry(now: 1_000, plannedEnd: plannedEnd) == 1_300)
    }
}
