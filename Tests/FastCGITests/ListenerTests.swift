import Testing

@testable import FastCGI

@Suite struct ListenerTests {
    @Test func `a program that was not started on a socket is told so`() {
        #expect(throws: ListenerError.standardInputIsNoSocket) { try Listener(maximumBodySize: 1) }
    }
}
