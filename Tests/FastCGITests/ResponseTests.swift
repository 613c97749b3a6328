import Testing

@testable import FastCGI

@Suite struct ResponseTests {
    @Test func `a response is its status, its headers, an empty line and its body`() {
        let response = Response(status: 404, headers: [.init("Content-Type", "text/plain")], body: Array("gone".utf8))
        let text = String(decoding: response.serialized(), as: UTF8.self)
        #expect(text == "Status: 404\r\nContent-Type: text/plain\r\n\r\ngone")
    }

    @Test func `a header is found whatever its case`() {
        #expect(Response(status: 405, headers: [.init("Allow", "GET")]).header("allow") == "GET")
    }

    @Test func `a header that is not there is nil`() {
        #expect(Response(status: 200).header("Allow") == nil)
    }

    @Test func `a header with a line break stops the program instead of posing as another header`() async {
        await #expect(processExitsWith: .failure) {
            _ = Response(status: 200, headers: [.init("A", "b\r\nSet-Cookie: c")]).serialized()
        }
    }
}
