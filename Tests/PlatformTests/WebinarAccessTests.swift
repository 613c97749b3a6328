import Testing
import WebAPI

@testable import Platform

@Suite struct WebinarAccessTests {
    private static let organizer = UserID(1)
    private static let student = UserID(2)
    private static let webinar: Result<Int64, PlatformError> = .success(7)

    private let facts = WebinarAccess(accountIsActive: true, organizer: organizer, isRegistered: false)

    private func changed(_ change: (inout WebinarAccess) -> Void) -> WebinarAccess {
        var facts = facts
        change(&facts)
        return facts
    }

    @Test func `a registered student may chat`() throws {
        try changed { $0.isRegistered = true }.checkMayWrite(Self.student)
    }

    @Test func `hosts may chat without registration`() throws {
        try facts.checkMayWrite(Self.organizer)
        try changed { $0.isCoHost = true }.checkMayWrite(Self.student)
    }

    @Test func `whoever is signed in may chat where they may enter`() throws {
        try changed { $0.isOpen = true }.checkMayWrite(Self.student)
    }

    @Test func `nobody else may read or write`() {
        #expect(throws: PlatformError.notPermitted) { try facts.checkMayRead(Self.student) }
        #expect(throws: PlatformError.notPermitted) { try facts.checkMayWrite(Self.student) }
    }

    @Test func `where hosts alone write, students read`() throws {
        let facts = changed {
            $0.isRegistered = true; $0.chat = .hosts
        }
        try facts.checkMayRead(Self.student)
        try facts.checkMayWrite(Self.organizer)
        #expect(throws: PlatformError.notPermitted) { try facts.checkMayWrite(Self.student) }
    }

    @Test func `where the chat is off, everyone reads and nobody writes`() throws {
        let facts = changed {
            $0.isRegistered = true; $0.chat = .nobody
        }
        for user in [Self.student, Self.organizer] {
            try facts.checkMayRead(user)
            #expect(throws: PlatformError.notPermitted) { try facts.checkMayWrite(user) }
        }
    }

    @Test func `who is muted reads and does not write, and no host is bound by it`() throws {
        let facts = changed {
            $0.isRegistered = true; $0.isMuted = true
        }
        try facts.checkMayRead(Self.student)
        #expect(throws: PlatformError.muted) { try facts.checkMayWrite(Self.student) }
        try facts.checkMayWrite(Self.organizer)
        try changed {
            $0.isCoHost = true; $0.isMuted = true
        }.checkMayWrite(Self.student)
    }

    @Test func `a webinar that does not exist is refused by its id`() {
        #expect(throws: PlatformError.noSuchWebinar(7)) {
            try changed { $0.organizer = nil }.existing(Self.webinar, for: Self.student)
        }
    }

    @Test(arguments: [(nil, AuthenticationError.userNotFound), (false, .userInactive)])
    func `the account comes before what it sent`(isActive: Bool?, error: AuthenticationError) {
        let facts = changed {
            $0.accountIsActive = isActive; $0.organizer = nil
        }
        #expect(throws: PlatformError.account(error)) {
            try facts.existing(.failure(.field("event", "x")), for: Self.student)
        }
    }

    @Test func `of a caller without a token nothing is asked`() throws {
        try AccountState.check(nil, isActive: nil)
    }
}
