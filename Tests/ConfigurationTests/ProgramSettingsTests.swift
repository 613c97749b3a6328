import AccessTokens
import Logging
import PostgreSQL
import RoomTickets
import Testing
import Tickets

@testable import Configuration

/// What each program makes of the settings.
@Suite struct ProgramSettingsTests {
    private static let key = "WEBINAR_LIVE_JWT_KEY"
    private static let secret = String(repeating: "k", count: 32)
    private static let publicKey = """
        {"keys": [{"kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", \
        "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]}
        """
    private static let signedElsewhere = [key: publicKey, "WEBINAR_LIVE_JWT_ALGORITHM": "ES256"]

    private static let jitsi = [
        "WEBINAR_LIVE_JITSI_APP_ID": "school", "WEBINAR_LIVE_JITSI_KEY": secret,
        "WEBINAR_LIVE_JITSI_DOMAIN": "meet.school.example:8443",
    ]

    private static let end = "WEBINAR_LIVE_JITSI_END_URL"

    @Test func `a room is ended by its address on the server, with a host's ticket for it`() throws {
        let settings = try hub(Self.jitsi.merging([Self.end: "http://10.0.0.7:5280/end-meeting"]) { $1 })
        let end = try #require(settings.roomEnd)
        #expect(end.url.host == "10.0.0.7" && end.url.port == 5_280 && end.url.path == "/end-meeting")
        #expect(end.address(of: "Webinar_7_AB") == "webinar_7_ab@conference.meet.school.example")
        #expect(end.token(for: "Webinar_7_AB", now: 1_772_359_200)?.split(separator: ".").count == 3)
    }

    @Test(arguments: [
        ("xmpp.example", "r@conference.xmpp.example"), ("school", "r@conference.school.meet.school.example"),
    ])
    func `a room's address follows from the server's own domain, or from a tenant`(subject: String, address: String)
        throws
    {
        let settings = try hub(
            Self.jitsi.merging([Self.end: "http://prosody/end-meeting", "WEBINAR_LIVE_JITSI_SUBJECT": subject]) { $1 })
        #expect(settings.roomEnd?.address(of: "r") == address)
    }

    @Test func `a room's address may be named`() throws {
        let url = "http://prosody/end-meeting?conference={room}@muc.meet.jitsi"
        let settings = try hub(Self.jitsi.merging([Self.end: url]) { $1 })
        #expect(settings.roomEnd?.address(of: "R") == "r@muc.meet.jitsi")
    }

    @Test func `no room is ended without an application`() throws {
        let settings = try hub(Self.jitsi)
        #expect(settings.roomEnd == nil)
        let error = SettingsError.lacksCompanion(Self.end, companion: "WEBINAR_LIVE_JITSI_APP_ID")
        #expect(throws: error) { try hub([Self.end: "http://prosody/end-meeting"]) }
    }

    private func environment(_ variables: [String: String]) -> [String: String] {
        [Self.key: Self.secret].merging(variables) { $1 }
    }

    private func worker(_ variables: [String: String] = [:], pool: Pool = .api) throws -> WorkerSettings {
        try WorkerSettings(environment: environment(variables), pool: pool)
    }

    private func hub(_ variables: [String: String] = [:]) throws -> HubSettings {
        try HubSettings(environment: environment(variables))
    }

    private func nginx(_ variables: [String: String] = [:]) throws -> NginxSettings {
        try NginxSettings(environment: environment(variables))
    }

    @Test func `the key alone is enough`() throws {
        let (worker, hub, nginx) = (try worker(), try hub(), try nginx())
        #expect(worker.tokens.algorithm == .hs256)
        #expect(!worker.roomSuffixIsFull && worker.statusShowsRoom)
        #expect(worker.ticketKey == TicketKey(derivedFrom: Self.secret))
        #expect(worker.database.statementTimeout == .seconds(2))
        #expect(worker.database.preparesStatements)
        #expect((worker.chatLimit, worker.ticketLimit) == (30, 60))
        #expect((worker.registrationLimit, worker.webinarLimit) == (60, 30))
        #expect(worker.logLevel == .info)
        #expect(hub.eventRetention == .seconds(86_400))
        #expect(hub.hostGone == .seconds(900))
        #expect(hub.statusShowsRoom)
        #expect(nginx.jitsiDomain.text == "meet.jit.si")
        #expect(nginx.corsOrigins.isEmpty && nginx.imageOrigins.isEmpty)
    }

    @Test func `each value is taken over`() throws {
        let variables = [
            "WEBINAR_LIVE_JITSI_DOMAIN": "Meet.Example.org:8443",
            "WEBINAR_LIVE_ROOM_SUFFIX": "full",
            "WEBINAR_LIVE_STATUS_ROOM": "off",
            "WEBINAR_LIVE_STATEMENT_TIMEOUT": "500",
            "WEBINAR_LIVE_PREPARED_STATEMENTS": "off",
            "WEBINAR_LIVE_LOG_LEVEL": "debug",
            "WEBINAR_LIVE_CHAT_LIMIT": "1", "WEBINAR_LIVE_TICKET_LIMIT": "2",
            "WEBINAR_LIVE_REGISTRATION_LIMIT": "3", "WEBINAR_LIVE_WEBINAR_LIMIT": "4",
            "WEBINAR_LIVE_EVENT_RETENTION": "60",
            "WEBINAR_LIVE_HOST_GONE": "0",
            "WEBINAR_LIVE_CORS_ORIGINS": "https://a.example, http://localhost:5173",
        ].merging(Self.signedElsewhere) { $1 }
        let (worker, hub, nginx) = (try worker(variables), try hub(variables), try nginx(variables))
        #expect(worker.tokens.algorithm == .es256)
        #expect(worker.roomSuffixIsFull && !worker.statusShowsRoom)
        #expect(worker.database.statementTimeout == .milliseconds(500))
        #expect(!worker.database.preparesStatements)
        #expect((worker.chatLimit, worker.ticketLimit) == (1, 2))
        #expect((worker.registrationLimit, worker.webinarLimit) == (3, 4))
        #expect(worker.logLevel == .debug)
        #expect(hub.database.statementTimeout == .milliseconds(500))
        #expect(hub.eventRetention == .seconds(60))
        #expect(hub.hostGone == nil)
        #expect(!hub.statusShowsRoom)
        #expect(hub.logLevel == .debug)
        #expect(nginx.jitsiDomain.text == "meet.example.org:8443")
        #expect(nginx.corsOrigins.map(\.text) == ["https://a.example", "http://localhost:5173"])
    }

    @Test func `worker and hub have one key for tickets, and none where keys are public`() throws {
        let secret = String(repeating: "t", count: 32)
        let own = Self.signedElsewhere.merging(["WEBINAR_LIVE_TICKET_KEY": secret]) { $1 }
        for key in [try worker(own).ticketKey, try hub(own).ticketKey] {
            #expect(key == TicketKey(derivedFrom: secret))
        }
        #expect(try hub().ticketKey == worker().ticketKey)
        for key in [try worker(Self.signedElsewhere).ticketKey, try hub(Self.signedElsewhere).ticketKey] {
            #expect(key == nil)
        }
    }

    @Test func `without an application rooms have no tickets`() throws {
        #expect(try worker().jitsi == nil)
        #expect(try worker(["WEBINAR_LIVE_JITSI_AUDIENCE": "school"]).jitsi == nil)
    }

    @Test func `an application and its key are what tickets need`() throws {
        let jitsi = try #require(try worker(Self.jitsi).jitsi)
        #expect((jitsi.id, jitsi.subject, jitsi.audience) == ("school", "meet.school.example", "jitsi"))
        #expect(jitsi.domain == "meet.school.example:8443")
        #expect(jitsi.key.algorithm == "HS256")
    }

    @Test(
        arguments: [
            ("APP_ID", ["KEY": ""], "JITSI_KEY is not: set both"),
            ("KEY", ["APP_ID": ""], "JITSI_APP_ID is not: set both"),
            ("KEY_ID", ["APP_ID": "", "KEY": "", "KEY_ID": "1"], "JITSI_APP_ID is not: set both"),
            ("SUBJECT", ["APP_ID": "", "KEY": "", "SUBJECT": "a"], "JITSI_APP_ID is not: set both"),
            ("DOMAIN", ["DOMAIN": "meet.jit.si"], "takes nobody's tickets"),
            ("KEY_ID", ["KEY_ID": "1"], "looks up by no name"),
            ("KEY", ["APP_ID": "vpaas-magic-cookie-1", "DOMAIN": "8x8.vc"], "RS256"),
            ("APP_ID", ["APP_ID": "vpaas-magic-cookie-1/x", "DOMAIN": "8x8.vc"], "small letters"),
        ] as [(String, [String: String], String)])
    func `settings that the Jitsi server would refuse stop the program`(
        name: String, changes: [String: String], sentence: String
    ) throws {
        let changed = Dictionary(uniqueKeysWithValues: changes.map { ("WEBINAR_LIVE_JITSI_\($0)", $1) })
        let error = try #require(throws: SettingsError.self) { try worker(Self.jitsi.merging(changed) { $1 }) }
        #expect(error.description.hasPrefix("WEBINAR_LIVE_JITSI_\(name) "))
        #expect(error.description.contains(sentence))
        #expect(!error.description.contains(Self.secret))
    }

    @Test func `a key that cannot sign is refused without showing it`() throws {
        let pem = "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----"
        let error = try #require(throws: SettingsError.self) {
            try worker(Self.jitsi.merging(["WEBINAR_LIVE_JITSI_KEY": pem]) { $1 })
        }
        #expect(error.description.hasPrefix("WEBINAR_LIVE_JITSI_KEY cannot be used: it is a PEM file without"))
        #expect(!error.description.contains("hunter2"))
    }

    @Test func `a short secret is warned of`() throws {
        let short = Self.jitsi.merging(["WEBINAR_LIVE_JITSI_KEY": "hunter2"]) { $1 }
        #expect(try worker(short).warnings.count == worker(Self.jitsi).warnings.count + 1)
        #expect(try worker(short).warnings.allSatisfy { !$0.contains("hunter2") })
    }

    @Test func `each program takes a role of its own, and a login of its own where one is given`() throws {
        let roles = ["webinar_live", "webinar_live_sign_in", "webinar_live_events", "webinar_live_retention"]
        for (variables, hosts) in [
            (["WEBINAR_LIVE_DATABASE": "host=a"], ["a", "a", "a", "a", "a"]),
            (
                [
                    "WEBINAR_LIVE_DATABASE": "host=a", "WEBINAR_LIVE_SIGN_IN_DATABASE": "host=b",
                    "WEBINAR_LIVE_EVENTS_DATABASE": "host=c", "WEBINAR_LIVE_DEPLOY_DATABASE": "host=d",
                    "WEBINAR_LIVE_RETENTION_DATABASE": "host=e",
                ], ["a", "b", "c", "e", "d"]
            ),
        ] {
            let options = [
                try worker(variables).database, try worker(variables, pool: .signIn).database,
                try hub(variables).database, try RetentionSettings(environment: environment(variables)).database,
            ]
            let deploy = try DeploySettings(environment: environment(variables)).conninfo
            #expect(options.map(\.role) == roles)
            #expect(options.map(\.conninfo) + [deploy] == hosts.map { Conninfo("host=\($0)") })
        }
    }

    @Test func `a key that cannot verify is refused without showing it`() throws {
        let error = try #require(throws: SettingsError.self) { try worker([Self.key: "hunter2"]) }
        #expect(error.description.hasPrefix("\(Self.key) cannot be used: it has 7 bytes"))
    }
}
