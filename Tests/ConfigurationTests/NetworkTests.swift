import Testing

@testable import Configuration

@Suite struct NetworkTests {
    @Test(arguments: [
        "192.0.2.7", "0.0.0.0/0", "10.0.0.0/8", "255.255.255.255/32", "::", "::1", "::/0", "2001:db8::/32",
        "2001:DB8::7", "1:2:3:4:5:6:7:8", "1::8/128", "fe80::1:2",
    ])
    func `addresses and networks are taken as they stand`(text: String) {
        #expect(Network(text)?.text == text)
    }

    @Test(arguments: [
        "", "/", "jitsi.example", "192.0.2", "192.0.2.7.1", "192.0.2.256", "192.0.2.07", "192.0.2.-1", "192.0.2.7/33",
        "192.0.2.7/", "192.0.2.7/08", "192.0.2.7/8/8", "192.0.2.7;", "192.0.2.7 1", "all", "unix:", ":", ":::", "1:2",
        "1:2:3:4:5:6:7:8:9", "1::2::3", "1:2:3:4:5:6:7::8", "g::1", "12345::", "::1/129", "fe80::1%eth0", "[::1]",
        "::ffff:192.0.2.7", "1:", ":1",
    ])
    func `anything else is refused`(text: String) {
        #expect(Network(text) == nil)
    }
}
