import Logging
import Testing

@testable import ServiceLog

@Suite struct JournalStreamTests {
    @Test(
        arguments: [
            (.critical, 2), (.error, 3), (.warning, 4), (.notice, 5), (.info, 6), (.debug, 7), (.trace, 7),
        ] as [(Logger.Level, Int)])
    func `each level has its priority`(level: Logger.Level, priority: Int) {
        #expect(JournalStream(level: level).prioritised("it happened\n") == "<\(priority)>it happened\n")
    }

    @Test func `each line of a cause has the priority of the whole`() {
        #expect(JournalStream(level: .error).prioritised("cause=one\ntwo\n") == "<3>cause=one\n<3>two\n")
    }

    @Test func `a line that ends with CR LF is a line too`() {
        #expect(JournalStream(level: .error).prioritised("one\r\ntwo\n") == "<3>one\r\n<3>two\n")
    }
}
