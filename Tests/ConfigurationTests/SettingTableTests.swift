import Testing

@testable import Configuration

/// What holds for every setting, whichever program is started.
@Suite struct SettingTableTests {
    private static let key = "WEBINAR_LIVE_JWT_KEY"

    private func read(_ variables: [String: String] = [:]) throws(SettingsError) -> SettingsReader {
        try SettingsReader(environment: [Self.key: String(repeating: "k", count: 32)].merging(variables) { $1 })
    }

    @Test func `a missing key is said by name`() {
        #expect(throws: SettingsError.missing(Self.key, file: "\(Self.key)_FILE")) {
            try SettingsReader(environment: [:])
        }
    }

    @Test func `an empty variable counts as unset`() throws {
        for row in SettingTable.rows where row.name != Self.key { _ = try read([row.name: ""]) }
        #expect(try read(["WEBINAR_LIVE_JITSI_DOMAIN": ""]).value(SettingTable.jitsiDomain).text == "meet.jit.si")
    }

    @Test(arguments: ["WEBINAR_LIVE_JWT_KYE", "WEBINAR_LIVE_LOG_LEVEL_FILE", "WEBINAR_LIVE_"])
    func `a variable with the prefix that is no setting is refused`(name: String) {
        #expect(throws: SettingsError.unknown(variable: name)) { try read([name: "x"]) }
    }

    @Test func `variables of others are left alone`() throws {
        _ = try read(["PGHOST": "db", "WEBINAR": "x"])
    }

    @Test(arguments: [
        ("JWT_ALGORITHM", "none"), ("JWT_LEEWAY", "301"), ("JWT_LEEWAY", "-1"), ("JWT_LEEWAY", "x"),
        ("JITSI_DOMAIN", "https://meet.example"), ("JITSI_DOMAIN", "a b"), ("ROOM_SUFFIX", "long"),
        ("STATUS_ROOM", "yes"), ("CORS_ORIGINS", "*"), ("CORS_ORIGINS", "https://a.example/"),
        ("IMAGE_ORIGINS", "https://a.example; script-src *"), ("JITSI_HOOK_ADDRESSES", "jitsi.example"),
        ("JITSI_END_URL", "https://prosody.example/end-meeting"), ("JITSI_END_URL", "http://prosody.example"),
        ("STATEMENT_TIMEOUT", "99"),
        ("ATTENDANCE_RETENTION", "0"), ("CHAT_RETENTION", "never"), ("CALENDAR_RETENTION", "1y"),
        ("NETWORK_RETENTION", "forever"),
        ("STATEMENT_TIMEOUT", "2s"), ("LOG_LEVEL", "loud"), ("PREPARED_STATEMENTS", "0"), ("EVENT_RETENTION", "0"),
        ("HOST_GONE", "-1"), ("CHAT_LIMIT", "0"), ("TICKET_LIMIT", "many"), ("REGISTRATION_LIMIT", "-1"),
        ("WEBINAR_LIMIT", "1000001"), ("EARLY_START", "1441"), ("CURRENCY", "EURO"),
        ("RECORDINGS_FOLDER", "recordings"), ("RECORDINGS_FOLDER", "/a/../b"), ("RECORDINGS_FOLDER", "/a b;"),
        ("RECORDING_LIMIT", "0"), ("RECORDING_DAYS", "3651"), ("RECORDING_AUDIENCE", "everyone"),
        ("S3_ENDPOINT", "s3.example.org"), ("S3_ENDPOINT", "https://s3.example.org/x"), ("S3_BUCKET", "A/b"),
        ("S3_REGION", "eu central"),
        ("SITE", "live.example.org"), ("SITE", "https://live.example.org/"),
        ("SCHOOL_NAME", "a\"; }"), ("SCHOOL_NAME", "$host"), ("SCHOOL_NAME", "a\nb"), ("SCHOOL_NAME", "<b>"),
        ("SCHOOL_NAME", " a"), ("SCHOOL_NAME", "a\\"), ("SCHOOL_NAME", "a\u{202E}b"), ("SCHOOL_ACCENT", "teal"),
        ("SCHOOL_ACCENT", "#00636"), ("SCHOOL_CREST", "crest.svg"), ("SCHOOL_CREST", "/etc/../crest.svg"),
        ("SCHOOL_CREST", "/etc/passwd"), ("SCHOOL_CREST", "/a b.svg"), ("SCHOOL_CONTACT", "javascript:alert(1);"),
        ("SCHOOL_CONTACT", "http://school.example"), ("SCHOOL_CONTACT", "mailto:a@b c"),
        ("SCHOOL_CONTACT", "https://a.example/'"), ("SCHOOL_CONTACT", "https://u@a.example/"),
    ])
    func `a bad value is refused by name`(setting: String, value: String) throws {
        let name = "WEBINAR_LIVE_\(setting)"
        let error = try #require(throws: SettingsError.self) { try read([name: value]) }
        #expect(error.description.hasPrefix("\(name) is “\(value)”, but must be "))
    }

    @Test(arguments: [
        "DATABASE", "DEPLOY_DATABASE", "EVENTS_DATABASE", "SIGN_IN_DATABASE", "RETENTION_DATABASE", "TICKET_KEY",
        "JITSI_HOOK_KEY", "RECORDING_KEY",
    ])
    func `a bad secret is refused without showing it`(setting: String) throws {
        let name = "WEBINAR_LIVE_\(setting)"
        let error = try #require(throws: SettingsError.self) { try read([name: "host=db hunter2"]) }
        #expect(error.description.hasPrefix("\(name) cannot be used: "))
        #expect(!error.description.contains("hunter2"))
    }

    @Test(arguments: [
        "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----",
        #"{"kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"}"#,
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH",
    ])
    func `a public key seals no tickets`(text: String) throws {
        let error = try #require(throws: SettingsError.self) { try read(["WEBINAR_LIVE_TICKET_KEY": text]) }
        #expect(
            error.description
                == "WEBINAR_LIVE_TICKET_KEY cannot be used: it is a public key, which anyone may know.")
    }

    @Test func `what a production site does not want is warned of`() throws {
        #expect(try read().warnings().count == 2)
        let production = ["WEBINAR_LIVE_JITSI_DOMAIN": "meet.example.org", "WEBINAR_LIVE_STATUS_ROOM": "off"]
        #expect(try read(production).warnings().isEmpty)
        let signedElsewhere = production.merging(["WEBINAR_LIVE_JWT_ALGORITHM": "RS256"]) { $1 }
        #expect(try read(signedElsewhere).warnings().count == 2)
        let withTickets = signedElsewhere.merging(["WEBINAR_LIVE_TICKET_KEY": String(repeating: "t", count: 32)]) { $1 }
        #expect(try read(withTickets).warnings().count == 1)
    }

    @Test func `the manual has two lines a setting, with its default, its unit and its range`() {
        let lines = SettingManual.text.split(separator: "\n")
        #expect(lines.count == 2 * SettingTable.rows.count)
        #expect(lines.contains("WEBINAR_LIVE_JWT_LEEWAY [0]"))
        #expect(lines.contains("    seconds that clocks may differ, 0 to 300"))
        #expect(lines.contains("WEBINAR_LIVE_TICKET_KEY*"))
        #expect(lines.contains("    HS256, RS256 or ES256"))
    }
}
