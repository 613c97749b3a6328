import FastCGI
import Testing

@testable import Platform

@Suite struct ClientAddressTests {
    @Test(arguments: ["192.0.2.1", "2001:db8::1", "::1", "::"])
    func `an address is taken as it is`(text: String) {
        #expect(ClientAddress.parse(text)?.text == text)
    }

    @Test(arguments: ["::ffff:192.0.2.1", "::FFFF:192.0.2.1"])
    func `an address of IPv4 in the form of IPv6 is one of IPv4`(text: String) {
        #expect(ClientAddress.parse(text)?.text == "192.0.2.1")
    }

    @Test(arguments: ["", "unix:", "localhost", "192.0.2", "192.0.2.1/8", "fe80::1%eth0", "1;drop", "192.0.2.1 "])
    func `anything else is none`(text: String) {
        #expect(ClientAddress.parse(text) == nil)
    }
}
