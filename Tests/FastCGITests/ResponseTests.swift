import Testing

@testable import FastCGI

@Suite struct ResponseTests {
    @Test func `before the body stand the status, the headers and an empty line`() {
        let response = Response(status: 404, headers: [.init("Content-Type", "text/plain")])
        var head = ""
        response.writeHead { head += $0 }
        #expect(head == "Status: 404 Not Found\r\nContent-Type: text/plain\r\n\r\n")
    }

    @Test(arguments: [200, 299, 503, 599]) func `no status goes without words`(status: Int) {
        #expect(!Response(status: status).reason.isEmpty)
    }

    @Test func `a header is found whatever its case`() {
        #expect(Response(status: 405, headers: [.init("Allow", "GET")]).header("allow") == "GET")
    }

    @Test func `a header that is not there is nil`() {
        #expect(Response(status: 200).header("Allow") == nil)
    }

    @Test func `a header with a line break stops the program instead of posing as another header`() async {
        await #expect(processExitsWith: .failure) {
            _ = Response.Header("A", "b\r\nSet-Cookie: c")
        }
    }
}
