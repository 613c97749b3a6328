import Testing

@testable import Programs

/// A program that is run for one answer.
@Suite struct ProgramTests {
    private func program(_ path: String, within deadline: Duration = .seconds(20)) -> Program {
        Program(path: path, deadline: deadline)
    }

    @Test func `it answers what it is given`() throws {
        let input = Array("नमस्ते".utf8)
        #expect(try program("/bin/cat").run(input) == input)
        #expect(try program("/bin/cat").run([UInt8](repeating: 7, count: 60_000)).count == 60_000)
    }

    @Test func `it is given nothing of our environment`() throws {
        #expect(try program("/usr/bin/env").run([]) == [])
    }

    @Test func `one that is not there, fails or reads nothing is told apart`() throws {
        #expect(throws: ProgramError.notRun(errno: 2)) { try program("/nowhere/program").run([]) }
        #expect(throws: ProgramError.failed(status: 256)) { try program("/bin/false").run([7]) }
        #expect(try program("/bin/true").run([UInt8](repeating: 7, count: 9)) == [])
        #expect(!program("/nowhere/program").isThere)
        #expect(program("/bin/true").isThere)
    }

    @Test func `one that does not come to an end is ended`() throws {
        // With nothing to read, and nobody who writes.
        let began = ContinuousClock.now
        #expect(throws: ProgramError.late) { try program("/usr/bin/yes", within: .milliseconds(300)).run([]) }
        #expect(began.duration(to: .now) < .seconds(10))
    }

    @Test func `a program beside this one is looked for where this one is`() {
        #expect(Program(installed: "other", deadline: .seconds(1)).path.hasSuffix("/other"))
        #expect(Program(installed: "other", deadline: .seconds(1)).path.hasPrefix("/"))
    }
}
