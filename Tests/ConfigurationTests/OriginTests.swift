import Testing

@testable import Configuration

@Suite struct OriginTests {
    @Test(arguments: [
        ("https://school.example", "https://school.example"), ("HTTPS://A.Example", nil),
        ("https://A.Example", "https://a.example"), ("http://localhost:5173", "http://localhost:5173"),
        ("https://127.0.0.1", "https://127.0.0.1"),
    ])
    func `an origin is a scheme, a host and maybe a port`(text: String, origin: String?) {
        #expect(Origin(text)?.text == origin)
    }

    @Test(arguments: [
        "", "*", "null", "school.example", "ftp://a.example", "https://", "https://a.example/", "https://a.example/x",
        "https://user@a.example", "https://a.example:0", "https://a.example:65536", "https://a.example:",
        "https://a.example:1:2", "https://a..example", "https://-a.example", "https://a-.example",
        "https://a.example;", "https://a.example\"", "https://a.example'", "https://$host", "https://a example",
        "https://a.example\n", "https://ä.example", "https://{a}",
    ])
    func `anything else is none, so that nothing else reaches nginx`(text: String) {
        #expect(Origin(text) == nil)
    }
}
