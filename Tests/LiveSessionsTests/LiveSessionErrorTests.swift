import FastCGI
import PostgreSQL
import Testing
import WebAPI

@testable import LiveSessions

@Suite struct LiveSessionErrorTests {
    @Test(arguments: [
        (LiveSessionError.webinarNotFound, 404, "Webinar not found"),
        (.onlyOrganizerStarts, 403, "Only the webinar organizer can start a live session"),
        (.onlyOrganizerEnds, 403, "Only the webinar organizer can end the live session"),
        (.notRegistered, 403, "You must be registered for this webinar to join"),
        (.sessionNotFound, 404, "Live session not found"),
        (.sessionNotActive, 403, "Live session is not active"),
        (.nothingToEnd, 404, "No active live session found for this webinar"),
    ])
    func `a refusal has the contract's status and text`(error: LiveSessionError, status: Int, text: String) {
        #expect(error.apiError == .refused(status: status, text: text))
    }

    @Test func `a database that is away makes the service unavailable`() {
        #expect(LiveSessionError.database(.backingOff).apiError.response.status == 503)
    }

    @Test func `an unknown outcome is said to be unknown`() {
        let error = LiveSessionError.outcomeUnknown(.deadlineExceeded)
        #expect(error.apiError == .outcomeUnknown(cause: "no answer within the deadline"))
    }
}
