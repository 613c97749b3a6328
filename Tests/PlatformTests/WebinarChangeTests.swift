import FastCGI
import Testing
import WebAPI

@testable import Platform

@Suite struct WebinarChangeTests {
    private func patch(_ body: String) throws -> Result<WebinarChange, InputError> {
        var fields = try Fields(body: .complete(Array(body.utf8)))
        guard let change = WebinarChange(some: &fields), fields.areValid else { return .failure(fields.rejection) }
        return .success(change)
    }

    @Test func `what is not named stays as it is`() throws {
        #expect(try patch(#"{"title": " Algebra "}"#) == .success(WebinarChange(title: "Algebra")))
        #expect(try patch("{}") == .success(WebinarChange()))
    }

    @Test(arguments: [
        (#"{"cancelled": true}"#, WebinarChange.Plan.cancelled(.kept)),
        (#"{"cancelled": true, "cancel_reason": null}"#, .cancelled(.given(nil))),
        (#"{"cancelled": true, "cancel_reason": " The host\nis ill "}"#, .cancelled(.given("The host is ill"))),
        (#"{"cancelled": false, "cancel_reason": null}"#, .takesPlace),
    ])
    func `a webinar is cancelled with a reason or without one, and is not cancelled any more`(
        body: String, plan: WebinarChange.Plan
    ) throws {
        #expect(try patch(body) == .success(WebinarChange(plan: plan)))
    }

    @Test(arguments: [#"{"cancel_reason": "Ill"}"#, #"{"cancelled": false, "cancel_reason": "Ill"}"#])
    func `a reason of no cancellation is refused`(body: String) throws {
        #expect(
            try patch(body)
                == .failure(.invalid("cancel_reason", FieldError("This goes with \"cancelled\": true."))))
    }

    @Test func `a reason is as long as a reader bears`() throws {
        let reason = String(repeating: "x", count: 501)
        let text = "Ensure this field has no more than 500 characters."
        #expect(
            try patch("{\"cancelled\": true, \"cancel_reason\": \"\(reason)\"}")
                == .failure(.invalid("cancel_reason", FieldError(text))))
    }

    @Test func `another date is judged by the time that stays`() {
        let rights = WebinarRights(
            accountIsActive: true, isAdmin: false, organizer: UserID(1), date: "2026-11-23", time: "23:30:00",
            duration: 60, isLive: false, hasRegistrations: false)
        #expect(throws: PlatformError.input(.invalid("duration", .endsTooLate))) {
            try rights.check(WebinarChange(date: "9999-12-31"))
        }
        #expect(throws: Never.self) { try rights.check(WebinarChange(date: "9999-12-31", duration: 29)) }
    }
}
