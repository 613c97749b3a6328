import Testing

@testable import FastCGI

@Suite struct WebServersTests {
    @Test(arguments: ["192.0.2.11", "::ffff:192.0.2.11", "2001:db8::11"])
    func `a web server of the list may connect, however the kernel says its address`(address: String) throws {
        #expect(try WebServers("192.0.2.11,2001:DB8:0::11").include(address))
    }

    @Test func `nobody else may`() throws {
        let servers = try WebServers("192.0.2.11,192.0.2.12")
        #expect(!servers.include("192.0.2.1"))
        #expect(!servers.include("192.0.2.112"))
    }

    @Test(arguments: ["", "192.0.2.11,", "192.0.2.11 192.0.2.12", "web1", "192.0.2.0/24"])
    func `what is no list of addresses is refused`(list: String) {
        #expect(throws: ListenerError.webServersNotUnderstood) { try WebServers(list) }
    }
}
