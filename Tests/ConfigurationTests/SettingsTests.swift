import LiveSessions
import Logging
import PostgreSQL
import Testing
import Tickets
import WebAPI

@testable import Configuration

@Suite struct SettingsTests {
    private static let key = "WEBINAR_LIVE_JWT_KEY"
    private static let secret = String(repeating: "k", count: 32)

    private func settings(_ variables: [String: String] = [:]) throws(SettingsError) -> Settings {
        try Settings(environment: [Self.key: Self.secret].merging(variables) { $1 })
    }

    @Test func `the key alone is enough`() throws {
        let settings = try settings()
        #expect(settings.tokenKey == Self.secret)
        #expect(settings.tokenAlgorithm == .hs256)
        #expect(settings.jitsiDomain.text == "meet.jit.si")
        let ticketKey = TicketKey(derivedFrom: Self.secret)
        #expect(settings.liveSessions == .init(roomSuffix: .short, statusShowsRoom: true, ticketKey: ticketKey))
        #expect(settings.eventRetention == .seconds(86_400))
        #expect(settings.hostGone == .seconds(900))
        #expect(settings.database.statementTimeout == .seconds(2))
        #expect(settings.database.preparesStatements)
        #expect(settings.logLevel == .info)
        #expect(settings.corsOrigins.isEmpty && settings.imageOrigins.isEmpty)
    }

    @Test func `each value is taken over`() throws {
        let settings = try settings([
            "WEBINAR_LIVE_JWT_ALGORITHM": "ES256",
            "WEBINAR_LIVE_JITSI_DOMAIN": "Meet.Example.org:8443",
            "WEBINAR_LIVE_ROOM_SUFFIX": "full",
            "WEBINAR_LIVE_STATUS_ROOM": "off",
            "WEBINAR_LIVE_STATEMENT_TIMEOUT": "500",
            "WEBINAR_LIVE_PREPARED_STATEMENTS": "off",
            "WEBINAR_LIVE_LOG_LEVEL": "debug",
            "WEBINAR_LIVE_EVENT_RETENTION": "60",
            "WEBINAR_LIVE_HOST_GONE": "0",
            "WEBINAR_LIVE_CORS_ORIGINS": "https://a.example, http://localhost:5173",
        ])
        #expect(settings.tokenAlgorithm == .es256)
        #expect(settings.jitsiDomain.text == "meet.example.org:8443")
        #expect(settings.liveSessions == .init(roomSuffix: .full, statusShowsRoom: false))
        #expect(settings.database.statementTimeout == .milliseconds(500))
        #expect(!settings.database.preparesStatements)
        #expect(settings.logLevel == .debug)
        #expect(settings.eventRetention == .seconds(60))
        #expect(settings.hostGone == nil)
        #expect(settings.corsOrigins.map(\.text) == ["https://a.example", "http://localhost:5173"])
    }

    @Test func `tickets have a secret of their own where one is given, and none where keys are public`() throws {
        let secret = String(repeating: "t", count: 32)
        let own = try settings(["WEBINAR_LIVE_TICKET_KEY": secret, "WEBINAR_LIVE_JWT_ALGORITHM": "RS256"])
        #expect(own.liveSessions.ticketKey == TicketKey(derivedFrom: secret))
        #expect(try settings(["WEBINAR_LIVE_JWT_ALGORITHM": "RS256"]).liveSessions.ticketKey == nil)
        let short = String(secret.dropLast())
        #expect(throws: SettingsError.self) { try settings(["WEBINAR_LIVE_TICKET_KEY": short]) }
    }

    @Test func `each program takes a role of its own, and a login of its own where one is given`() throws {
        let shared = try settings(["WEBINAR_LIVE_DATABASE": "host=a"])
        #expect(shared.database.role == "webinar_live")
        #expect(shared.signInDatabase.role == "webinar_live_sign_in")
        #expect(shared.eventsDatabase.role == "webinar_live_events")
        #expect(shared.signInDatabase.conninfo == shared.database.conninfo)
        #expect(shared.eventsDatabase.conninfo == shared.database.conninfo)
        let separate = try settings([
            "WEBINAR_LIVE_DATABASE": "host=a", "WEBINAR_LIVE_SIGN_IN_DATABASE": "host=b",
            "WEBINAR_LIVE_EVENTS_DATABASE": "host=c",
        ])
        #expect(separate.database.conninfo == Conninfo("host=a"))
        #expect(separate.signInDatabase.conninfo == Conninfo("host=b"))
        #expect(separate.eventsDatabase.conninfo == Conninfo("host=c"))
    }

    @Test func `a missing key is said by name`() {
        #expect(throws: SettingsError.missing(.jwtKey)) { try Settings(environment: [:]) }
    }

    @Test func `an empty variable counts as unset`() throws {
        #expect(try settings(["WEBINAR_LIVE_JITSI_DOMAIN": ""]).jitsiDomain.text == "meet.jit.si")
    }

    @Test(arguments: ["WEBINAR_LIVE_JWT_KYE", "WEBINAR_LIVE_LOG_LEVEL_FILE", "WEBINAR_LIVE_"])
    func `a variable with the prefix that is no setting is refused`(name: String) {
        #expect(throws: SettingsError.unknown(variable: name)) { try settings([name: "x"]) }
    }

    @Test func `variables of others are left alone`() throws {
        _ = try settings(["PGHOST": "db", "WEBINAR": "x"])
    }

    @Test(arguments: [
        (Setting.jwtAlgorithm, "none"), (.jwtLeeway, "301"), (.jwtLeeway, "-1"), (.jwtLeeway, "x"),
        (.jitsiDomain, "https://meet.example"), (.jitsiDomain, "a b"), (.roomSuffix, "long"), (.statusRoom, "yes"),
        (.corsOrigins, "*"), (.corsOrigins, "https://a.example/"), (.imageOrigins, "https://a.example; script-src *"),
        (.statementTimeout, "99"), (.statementTimeout, "2s"), (.logLevel, "loud"), (.preparedStatements, "0"),
        (.eventRetention, "0"), (.hostGone, "-1"),
    ])
    func `a bad value is refused by name`(setting: Setting, value: String) throws {
        let error = try #require(throws: SettingsError.self) { try settings([setting.name: value]) }
        #expect(error.description.contains(setting.name))
        #expect(error.description.contains(value))
    }

    @Test(arguments: [Setting.database, .deployDatabase, .eventsDatabase, .signInDatabase])
    func `a bad connection string is refused without showing it`(setting: Setting) throws {
        let error = try #require(throws: SettingsError.self) { try settings([setting.name: "host=db hunter2"]) }
        #expect(error.description.contains(setting.name))
        #expect(!error.description.contains("hunter2"))
    }

    @Test func `a key that cannot verify is refused without showing it`() async throws {
        let settings = try settings([Self.key: "hunter2"])
        let error = await #expect(throws: SettingsError.self) { try await settings.tokenKeys() }
        #expect(error?.description.contains(Self.key) == true)
        #expect(error?.description.contains("hunter2") == false)
    }

    @Test func `what a production site does not want is warned of`() throws {
        #expect(try settings().warnings.count == 2)
        let production = ["WEBINAR_LIVE_JITSI_DOMAIN": "meet.example.org", "WEBINAR_LIVE_STATUS_ROOM": "off"]
        #expect(try settings(production).warnings.isEmpty)
        let signedElsewhere = production.merging(["WEBINAR_LIVE_JWT_ALGORITHM": "RS256"]) { $1 }
        #expect(try settings(signedElsewhere).warnings.count == 2)
        let withTickets = signedElsewhere.merging(["WEBINAR_LIVE_TICKET_KEY": Self.secret]) { $1 }
        #expect(try settings(withTickets).warnings.count == 1)
    }
}
