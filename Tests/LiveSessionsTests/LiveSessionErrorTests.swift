import FastCGI
import PostgreSQL
import Testing
import WebAPI

@testable import LiveSessions

@Suite struct LiveSessionErrorTests {
    @Test(arguments: [
        (LiveSessionError.webinarNotFound, 404, RefusalCode.webinarNotFound, "Webinar not found"),
        (.onlyOrganizerStarts, 403, .notOrganizer, "Only the webinar organizer can start a live session"),
        (.onlyOrganizerEnds, 403, .notOrganizer, "Only the webinar organizer can end the live session"),
        (
            .onlyHostsSeeAttendance, 403, .notOrganizer,
            "Only the webinar's hosts and admins can see and correct who attended"
        ),
        (.onlyHostsSeeFunnel, 403, .notOrganizer, "Only the webinar's hosts and admins can see who is stuck, and help"),
        (.adminsOnly, 403, .permissionDenied, "You do not have permission to perform this action."),
        (.onlyOrganizerSeesParticipants, 403, .notOrganizer, "Only the webinar organizer can see the participants"),
        (.notRegistered, 403, .notRegistered, "You must be registered for this webinar to join"),
        (.sessionNotFound, 404, .sessionNotFound, "Live session not found"),
        (.sessionNotActive, 403, .sessionNotActive, "Live session is not active"),
        (.nothingToEnd, 404, .nothingToEnd, "No active live session found for this webinar"),
    ])
    func `a refusal has the contract's status, code and text`(
        error: LiveSessionError, status: Int, code: RefusalCode, text: String
    ) throws {
        guard case .refused(let refusal) = error.apiError else { Issue.record("no refusal"); return }
        #expect((refusal.status, refusal.code, refusal.text) == (status, code, text))
    }

    @Test func `a database that is away makes the service unavailable`() {
        #expect(LiveSessionError.database(.backingOff).apiError.response.status == 503)
    }

    @Test func `an unknown outcome is said to be unknown`() {
        let error = LiveSessionError.outcomeUnknown(.deadlineExceeded)
        #expect(error.apiError == .outcomeUnknown(cause: "no answer within the deadline"))
    }
}
