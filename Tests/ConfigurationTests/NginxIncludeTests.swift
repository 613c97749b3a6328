import Testing

@testable import Configuration

@Suite struct NginxIncludeTests {
    private func include(_ variables: [String: String] = [:]) throws -> String {
        let required = ["WEBINAR_LIVE_JWT_KEY": String(repeating: "k", count: 32)]
        return NginxInclude(try NginxSettings(environment: required.merging(variables) { $1 })).text
    }

    @Test func `an allowed origin is mapped to itself, any other to nothing`() throws {
        let text = try include(["WEBINAR_LIVE_CORS_ORIGINS": "https://a.example,http://b.example:81"])
        #expect(
            text.contains(
                """
                map $http_origin $webinar_live_cors_origin {
                    default "";
                    "https://a.example" "https://a.example";
                    "http://b.example:81" "http://b.example:81";
                }
                """))
    }

    @Test func `the policies follow the Jitsi domain`() throws {
        let text = try include(["WEBINAR_LIVE_JITSI_DOMAIN": "meet.example.org:8443"])
        #expect(text.contains("script-src 'self' https://meet.example.org:8443;"))
        #expect(text.contains("frame-src https://meet.example.org:8443;"))
        #expect(text.contains(#"camera=(self "https://meet.example.org:8443")"#))
        #expect(text.contains(#"{"jitsi_domain": "meet.example.org:8443", "early_start": 0, "currency": null, "#))
        #expect(!text.contains("meet.jit.si"))
    }

    @Test func `the page is told how early hosts may start, and the currency`() throws {
        let text = try include(["WEBINAR_LIVE_EARLY_START": "10", "WEBINAR_LIVE_CURRENCY": "inr"])
        #expect(text.contains(#""early_start": 10, "currency": "INR", "#))
    }

    @Test(arguments: ["", "E", "EURO", "E$R", "E'R", "€UR", "EÜR"])
    func `a currency is three letters`(text: String) {
        #expect(CurrencyCode(text) == nil)
    }

    @Test func `the page is told that hosts can record`() throws {
        #expect(try include(["WEBINAR_LIVE_JITSI_RECORDING": "on"]).contains(#""recording": true}"#))
    }

    @Test func `the page is told that webinars are recorded, and a store may play them`() throws {
        #expect(try include().contains(#""recordings": false, "#))
        let text = try include([
            "WEBINAR_LIVE_RECORDING_KEY": String(repeating: "r", count: 32),
            "WEBINAR_LIVE_S3_ENDPOINT": "https://s3.example", "WEBINAR_LIVE_S3_BUCKET": "lessons",
            "WEBINAR_LIVE_S3_ACCESS_KEY": "name", "WEBINAR_LIVE_S3_SECRET_KEY": "secret",
        ])
        #expect(text.contains(#", "recordings": true, "#))
        #expect(text.contains("; media-src 'self' https://s3.example; "))
        #expect(!text.contains("secret"))
    }

    @Test func `pictures may come from the configured origins`() throws {
        let text = try include(["WEBINAR_LIVE_IMAGE_ORIGINS": "https://cdn.example"])
        #expect(text.contains("img-src 'self' data: https://cdn.example;"))
    }

    @Test
    func `the Jitsi server is nowhere until its addresses are named, and webhooks are not taken until they are signed`()
        throws
    {
        #expect(try include().contains("geo $webinar_live_is_jitsi {\n    default 0;\n}"))
        #expect(try include().contains("$webinar_live_takes_webhooks {\n    default 0;"))
        let text = try include([
            "WEBINAR_LIVE_JITSI_HOOK_ADDRESSES": "192.0.2.7, 2001:db8::/32",
            "WEBINAR_LIVE_JAAS_WEBHOOK_KEY": "whsec_0123456789",
        ])
        #expect(text.contains("    default 0;\n    192.0.2.7 1;\n    2001:db8::/32 1;\n}"))
        #expect(text.contains("$webinar_live_takes_webhooks {\n    default 1;"))
        #expect(!text.contains("whsec"))
    }

    @Test func `the school's own face is in all that shows it`() throws {
        let text = try include([
            "WEBINAR_LIVE_SCHOOL_NAME": "St Mary's & विद्यालय", "WEBINAR_LIVE_SCHOOL_CREST": "/srv/crest.png",
            "WEBINAR_LIVE_SCHOOL_CONTACT": "mailto:office@school.example", "WEBINAR_LIVE_SCHOOL_ACCENT": "#0A5",
        ])
        #expect(text.contains(#"default "St Mary's & विद्यालय";"#))
        #expect(text.contains(#"default "/school/crest.png";"#))
        #expect(text.contains(#"default "/srv/crest.png";"#))
        #expect(text.contains(#""school": {"name":"St Mary\'s & विद्यालय","crest":"/school/crest.png","#))
        #expect(text.contains(#""contact":"mailto:office@school.example","accent":{"light":{"#))
        #expect(text.contains(#"default '{"id":"/","name":"St Mary\'s & विद्यालय","#))
    }

    @Test func `a quote ends nothing, also where a mark joins it`() throws {
        let text = try include(["WEBINAR_LIVE_SCHOOL_NAME": "St Mary'\u{301}s"])
        #expect(text.utf8.contains(#"{"name":"St Mary\'\#u{301}s""#.utf8))
    }

    @Test func `the folder of pictures is where nginx serves them from, and the page is told`() throws {
        let text = try include(["WEBINAR_LIVE_MEDIA_FOLDER": "/var/lib/webinar-live/media"])
        #expect(text.contains("$webinar_live_media_folder {\n    default \"/var/lib/webinar-live/media\";"))
        #expect(text.contains(#""pictures": true, "#))
    }

    @Test(arguments: ["media", "/srv/../etc", "/srv/$host", "/srv/a b", "/srv/a\"; }", "/srv/a'", "/"])
    func `what is no whole path of plain signs is no folder of pictures`(path: String) {
        #expect(throws: SettingsError.self) { try include(["WEBINAR_LIVE_MEDIA_FOLDER": path]) }
    }

    @Test func `without a school of its own the product has a name and no more`() throws {
        let text = try include()
        #expect(text.contains("map \"\" $webinar_live_school_name {\n    default \"Webinar Live\";\n}"))
        #expect(text.contains("map \"\" $webinar_live_crest {\n    default \"\";\n}"))
        let settings = #""early_start": 0, "currency": null, "platform": $webinar_live_has_platform, "pictures": false"#
        let whole =
            #"{"jitsi_domain": "meet.jit.si", \#(settings), "certificates": false, "recordings": false, "recording": false}"#
        #expect(text.contains("default '\(whole)';"))
    }

    @Test func `the keys of certificates are published, and what signs is not`() throws {
        let text = try include([
            "WEBINAR_LIVE_CERTIFICATE_KEY": CertificateKeyTests.pem, "WEBINAR_LIVE_SITE": "https://live.example.org",
        ])
        let begin = #"{"keys":[{"crv":"P-256","kty":"EC","x":"BdpnKbdP-Mtkdy9d1IzB1kH18FFk1eKGCDVWdtms670","#
        #expect(text.contains("default '\(begin)"))
        #expect(text.contains(#""certificates": true"#))
        #expect(!text.contains(#""d":"#))
        #expect(try include().contains("map \"\" $webinar_live_certificate_keys {\n    default '';\n}"))
    }

    @Test func `the key is not in it`() throws {
        #expect(try !include().contains("kkkk"))
    }
}
