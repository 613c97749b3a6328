import Testing
import WebAPI

@testable import LiveSessions

@Suite struct LiveSessionRulesTests {
    private static let organizer = UserID(1)
    private static let student = UserID(2)
    private static let room = RoomName(text: "webinar_7_0a1b2c3d")

    /// A webinar with an active session and a registered student.
    private let facts = LiveSessionFacts(
        accountIsActive: true, organizer: organizer, isRegistered: true, session: .init(room: room, isActive: true))

    private func changed(_ change: (inout LiveSessionFacts) -> Void) -> LiveSessionFacts {
        var facts = facts
        change(&facts)
        return facts
    }

    // MARK: start

    @Test func `the organizer starts a session where there is none`() throws {
        #expect(try changed { $0.session = nil }.roomToStart(by: Self.organizer) == nil)
    }

    @Test func `the organizer starts an ended session again`() throws {
        let ended = changed { $0.session = .init(room: Self.room, isActive: false) }
        #expect(try ended.roomToStart(by: Self.organizer) == nil)
    }

    @Test func `a second start gives the room of the active session`() throws {
        #expect(try facts.roomToStart(by: Self.organizer) == Self.room)
    }

    @Test func `only the organizer starts`() {
        #expect(throws: LiveSessionError.onlyOrganizerStarts) { try facts.roomToStart(by: Self.student) }
    }

    @Test func `a co-host does what the organizer does`() throws {
        let coHosted = changed {
            $0.isRegistered = false; $0.part = .coHost
        }
        #expect(try coHosted.roomToStart(by: Self.student) == Self.room)
        #expect(try coHosted.roomToJoin(by: Self.student) == Self.room)
        try coHosted.checkMayEnd(by: Self.student)
        try coHosted.checkMaySeeParticipants(by: Self.student)
    }

    @Test func `a speaker is no host`() {
        let spoken = changed { $0.part = .speaker }
        #expect(throws: LiveSessionError.onlyOrganizerStarts) { try spoken.roomToStart(by: Self.student) }
        #expect(throws: LiveSessionError.onlyOrganizerEnds) { try spoken.checkMayEnd(by: Self.student) }
    }

    // MARK: join

    @Test func `whoever is signed in joins where a host says so`() throws {
        let open = changed {
            $0.isRegistered = false; $0.isOpen = true
        }
        #expect(try open.roomToJoin(by: Self.student) == Self.room)
        #expect(throws: LiveSessionError.onlyOrganizerStarts) { try open.roomToStart(by: Self.student) }
    }

    @Test func `a registered student joins`() throws {
        #expect(try facts.roomToJoin(by: Self.student) == Self.room)
    }

    @Test func `the organizer joins without registration`() throws {
        #expect(try changed { $0.isRegistered = false }.roomToJoin(by: Self.organizer) == Self.room)
    }

    @Test func `who is not registered is refused, whether there is a session or not`() {
        let outsider = changed { $0.isRegistered = false }
        let unborn = changed {
            $0.isRegistered = false; $0.session = nil
        }
        for facts in [outsider, unborn] {
            #expect(throws: LiveSessionError.notRegistered) { try facts.roomToJoin(by: Self.student) }
        }
    }

    @Test func `a webinar that never went live has no session to join`() {
        #expect(throws: LiveSessionError.sessionNotFound) {
            try changed { $0.session = nil }.roomToJoin(by: Self.student)
        }
    }

    @Test func `an ended session cannot be joined`() {
        #expect(throws: LiveSessionError.sessionNotActive) {
            try changed { $0.session = .init(room: Self.room, isActive: false) }.roomToJoin(by: Self.student)
        }
    }

    // MARK: end

    @Test func `the organizer ends an active session`() throws {
        try facts.checkMayEnd(by: Self.organizer)
    }

    @Test func `only the organizer ends`() {
        #expect(throws: LiveSessionError.onlyOrganizerEnds) { try facts.checkMayEnd(by: Self.student) }
    }

    @Test(arguments: [nil, LiveSessionFacts.Session(room: room, isActive: false)])
    func `without an active session there is nothing to end`(session: LiveSessionFacts.Session?) {
        #expect(throws: LiveSessionError.nothingToEnd) {
            try changed { $0.session = session }.checkMayEnd(by: Self.organizer)
        }
    }

    // MARK: the order of refusals

    @Test(arguments: [(nil, AuthenticationError.userNotFound), (false, .userInactive)])
    func `the account comes before the webinar`(isActive: Bool?, error: AuthenticationError) {
        let facts = changed {
            $0.accountIsActive = isActive; $0.organizer = nil
        }
        #expect(throws: LiveSessionError.account(error)) { try facts.roomToStart(by: Self.organizer) }
        #expect(throws: LiveSessionError.account(error)) { try facts.roomToJoin(by: Self.organizer) }
        #expect(throws: LiveSessionError.account(error)) { try facts.checkMayEnd(by: Self.organizer) }
    }

    @Test func `the webinar comes before what the account may do there`() {
        let facts = changed {
            $0.organizer = nil; $0.isRegistered = false; $0.session = nil
        }
        #expect(throws: LiveSessionError.webinarNotFound) { try facts.roomToStart(by: Self.student) }
        #expect(throws: LiveSessionError.webinarNotFound) { try facts.roomToJoin(by: Self.student) }
        #expect(throws: LiveSessionError.webinarNotFound) { try facts.checkMayEnd(by: Self.student) }
    }
}
