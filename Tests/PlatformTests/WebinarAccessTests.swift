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
        try changed { $0.isRegistered = true }.checkMayChat(Self.student)
    }

    @Test func `the organizer may chat without registration`() throws {
        try facts.checkMayChat(Self.organizer)
    }

    @Test func `nobody else may chat`() {
        #expect(throws: PlatformError.notPermitted) { try facts.checkMayChat(Self.student) }
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
