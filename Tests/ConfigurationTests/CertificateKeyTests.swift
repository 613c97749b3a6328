import Testing

@testable import Configuration

/// The key of certificates as a setting.
@Suite struct CertificateKeyTests {
    static let pem = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgevH71ONiPZvV8/+m
        NlgTChTgeCbjoNWhADa5dz5A4UyhRANCAAQF2mcpt0/4y2R3L13UjMHWQfXwUWTV
        4oYINVZ22azrvXKW73PbhSlWKJ4FQS5gLlo1L0VMCkzTEiuQ/0u2dY57
        -----END PRIVATE KEY-----
        """
    private static let name = "WEBINAR_LIVE_CERTIFICATE_KEY"
    private static let site = ["WEBINAR_LIVE_SITE": "https://live.example.org"]

    private func settings(_ variables: [String: String]) throws -> WorkerSettings {
        let required = ["WEBINAR_LIVE_JWT_KEY": String(repeating: "k", count: 32)]
        return try WorkerSettings(environment: required.merging(variables) { $1 }, pool: .api)
    }

    @Test func `without a key none are issued`() throws {
        #expect(try settings([:]).certificateKeys == nil)
        #expect(try settings([Self.name: Self.pem].merging(Self.site) { $1 }).certificateKeys != nil)
    }

    @Test func `a certificate needs an address where it is verified`() throws {
        let error = try #require(throws: SettingsError.self) { try settings([Self.name: Self.pem]) }
        #expect(error.description.hasPrefix("\(Self.name) does not fit: "))
        #expect(error.description.contains("WEBINAR_LIVE_SITE"))
    }

    @Test(arguments: [
        ("hunter2", "it is no PEM file"),
        ("-----BEGIN RSA PRIVATE KEY-----\nhunter2\n-----END RSA PRIVATE KEY-----", "curve P-256"),
        ("-----BEGIN PUBLIC KEY-----\nhunter2\n-----END PUBLIC KEY-----", "public key, which cannot sign"),
    ])
    func `another key is refused for what it is, and not shown`(text: String, reason: String) throws {
        let error = try #require(throws: SettingsError.self) {
            try settings([Self.name: text].merging(Self.site) { $1 })
        }
        #expect(error.description.hasPrefix("\(Self.name) cannot be used: "))
        #expect(error.description.contains(reason))
        #expect(!error.description.contains("hunter2"))
    }
}
