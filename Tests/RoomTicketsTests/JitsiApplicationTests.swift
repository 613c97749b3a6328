import Crypto
import CryptoExtras
import JSON
import Testing

@testable import RoomTickets

/// What a ticket says, claim by claim (contract, section 7).
@Suite struct JitsiApplicationTests {
    private static let now: Int64 = 1_800_000_000
    private let ada = RoomTicket.Person(id: 42, name: "Ada Lovelace", picture: "https://school.example/ada.png")

    private func ticket(_ part: RoomTicket.Part, mayShareScreen: Bool = true) -> RoomTicket {
        RoomTicket(room: "webinar_7_C65A7E1D", person: ada, part: part, mayShareScreen: mayShareScreen)
    }

    private func school(
        _ secret: String = String(repeating: "s", count: 32), subject: String? = nil,
        domain: String = "meet.school:8443"
    ) throws -> JitsiApplication {
        try JitsiApplication(
            id: "school", key: RoomTicketKey(secret), keyID: nil, subject: subject, audience: "jitsi", domain: domain,
            lifetime: .seconds(600))
    }

    private func issue(_ ticket: RoomTicket, by application: JitsiApplication) throws -> IssuedRoomTicket {
        try application.issue(ticket, plannedEnd: Self.now, now: Self.now)
    }

    private func claims(_ ticket: RoomTicket) throws -> JSONObject {
        let application = try school()
        return try #require(application.claims(of: issue(ticket, by: application).jwt))
    }

    private func context(_ ticket: RoomTicket, _ name: String) throws -> JSONObject {
        guard case .object(let context)? = try claims(ticket)["context"], case .object(let object)? = context[name]
        else { throw NoObject() }
        return object
    }

    private struct NoObject: Error {}

    @Test func `the server's own name is the subject where none is set`() throws {
        let claims = try claims(ticket(.host))
        #expect(claims["iss"] == "school")
        #expect(claims["aud"] == "jitsi")
        #expect(claims["sub"] == "meet.school")
        #expect(try claims == #require(school().claims(of: issue(ticket(.host), by: school()).jwt)))
    }

    @Test func `the room is in lower case, and never any room`() throws {
        #expect(try claims(ticket(.speaker))["room"] == "webinar_7_c65a7e1d")
    }

    @Test func `it is good from a minute ago, for clocks that differ, to its end`() throws {
        let claims = try claims(ticket(.host))
        #expect(claims["iat"] == .integer(Self.now))
        #expect(claims["nbf"] == .integer(Self.now - 60))
        #expect(claims["exp"] == .integer(Self.now + 600))
        #expect(try issue(ticket(.host), by: school()).expiry == Self.now + 600)
    }

    @Test func `a host is an owner and a moderator`() throws {
        #expect(
            try context(ticket(.host), "user") == [
                "id": "42", "name": "Ada Lovelace", "avatar": "https://school.example/ada.png", "moderator": "true",
                "affiliation": "owner", "lobby_bypass": true,
            ])
    }

    @Test func `a student is a member, whatever else`() throws {
        for share in [true, false] {
            #expect(
                try context(ticket(.speaker, mayShareScreen: share), "user") == [
                    "id": "42", "name": "Ada Lovelace", "avatar": "https://school.example/ada.png",
                    "moderator": "false", "affiliation": "member",
                ])
        }
    }

    @Test func `who only listens is a visitor as well`() throws {
        let user = try context(ticket(.listener), "user")
        #expect(user["role"] == "visitor")
        #expect((user["moderator"], user["affiliation"]) == ("false", "member"))
    }

    @Test(arguments: ["/media/ada.png", "http://school.example/ada.png", "data:image/png;base64,AA==", ""])
    func `a picture that the Jitsi page could not load is left out`(picture: String) throws {
        let person = RoomTicket.Person(id: 1, name: "Ada", picture: picture)
        let ticket = RoomTicket(room: "r", person: person, part: .speaker, mayShareScreen: true)
        #expect(try context(ticket, "user")["avatar"] == nil)
    }

    @Test func `each feature is listed for each, and each person may do no more than his part`() throws {
        let everyone: Set<RoomFeature> = [.flip]
        let nobodys: Set<RoomFeature> = [.calendar, .inboundCall, .outboundCall, .sipInboundCall, .sipOutboundCall]
        for (ticket, allowed) in [
            (ticket(.host), Set(RoomFeature.allCases).subtracting(nobodys)),
            (ticket(.host, mayShareScreen: false), Set(RoomFeature.allCases).subtracting(nobodys)),
            (ticket(.speaker), everyone.union([.screenSharing])),
            (ticket(.speaker, mayShareScreen: false), everyone),
            (ticket(.listener), everyone),
            (ticket(.listener, mayShareScreen: false), everyone),
        ] {
            let features = try context(ticket, "features")
            for feature in RoomFeature.allCases {
                #expect(features[feature.rawValue] == (allowed.contains(feature) ? "true" : "false"), "\(feature)")
            }
        }
    }

    @Test func `pages are told the server's domain, its script and the room`() throws {
        let issued = try issue(ticket(.host), by: school())
        #expect(issued.domain == "meet.school:8443")
        #expect(issued.script == "https://meet.school:8443/external_api.js")
        #expect(issued.room == "webinar_7_C65A7E1D")
    }

    @Test func `rooms of a tenant stand below it, those of another XMPP domain do not`() throws {
        #expect(try issue(ticket(.host), by: school(subject: "north")).room == "north/webinar_7_C65A7E1D")
        #expect(try issue(ticket(.host), by: school(subject: "meet.jitsi")).room == "webinar_7_C65A7E1D")
        #expect(try issue(ticket(.host), by: school(subject: "here", domain: "here")).room == "webinar_7_C65A7E1D")
    }

    @Test func `a ticket of another secret, and one that was changed anywhere, reads as none`() throws {
        let (ours, foreign) = (try school(), try school(String(repeating: "x", count: 32)))
        let jwt = try issue(ticket(.host), by: ours).jwt
        #expect(foreign.claims(of: jwt) == nil)
        for index in jwt.indices where jwt[index] != "." {
            var changed = jwt
            changed.replaceSubrange(index...index, with: jwt[index] == "A" ? "B" : "A")
            #expect(ours.claims(of: changed) == nil)
        }
    }
}
