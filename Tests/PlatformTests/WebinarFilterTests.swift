import PostgreSQL
import Testing
import WebAPI

@testable import Platform

@Suite struct WebinarFilterTests {
    private func filter(_ query: String) -> Result<WebinarFilter, InputError> {
        var fields = Fields(query: QueryString(query))
        let filter = WebinarFilter(&fields)
        return fields.areValid ? .success(filter) : .failure(fields.rejection)
    }

    @Test(arguments: [
        ("", false), ("page=2&_=1", false), ("STATUS=live", false), ("search=", true), ("x=1&offset=0", true),
        ("status=past", true), ("organizer=me", true), ("registered=me", true), ("from=1", true), ("to=1", true),
        ("limit=1", true),
    ])
    func `a part is asked for by any of the parameters that are known`(query: String, isPart: Bool) {
        #expect(WebinarFilter.isAsked(of: Fields(query: QueryString(query))) == isPart)
    }

    @Test func `each parameter narrows the list`() {
        let query =
            "status=live&search=Linear+algebra&organizer=me&registered=me&from=2026-11-26&to=2026-11-27&limit=7&offset=14"
        let read = WebinarFilter(
            status: .live, words: ["Linear", "algebra"], isOrganizer: true, isRegistered: true,
            from: StartBound(date: "2026-11-26", time: "00:00:00"),
            to: StartBound(date: "2026-11-27", time: "00:00:00"),
            range: ListRange(limit: 7, offset: 14))
        #expect(filter(query) == .success(read))
        #expect(filter("search=") == .success(WebinarFilter(range: ListRange(limit: 50, offset: 0))))
    }

    @Test(arguments: [
        ("status=past", "status", "\"past\" is not a valid choice."),
        ("status=", "status", "\"\" is not a valid choice."),
        ("organizer=7", "organizer", "\"7\" is not a valid choice."),
        ("registered=true", "registered", "\"true\" is not a valid choice."),
        ("limit=0", "limit", "Ensure this value is greater than or equal to 1."),
        ("limit=101", "limit", "Ensure this value is less than or equal to 100."),
        ("limit=all", "limit", "A valid integer is required."),
        ("offset=-1", "offset", "Ensure this value is greater than or equal to 0."),
        ("offset=1000001", "offset", "Ensure this value is less than or equal to 1000000."),
    ])
    func `a value that is none is refused`(query: String, field: String, text: String) {
        #expect(filter(query) == .failure(.invalid(field, FieldError(text))))
    }

    @Test func `all that is wrong is said at once`() throws {
        guard case .failure(.invalid(let errors)) = filter("limit=0&status=x&from=y&search=%00") else {
            Issue.record("taken")
            return
        }
        #expect(errors.keys.sorted() == ["from", "limit", "search", "status"])
    }

    @Test(arguments: [
        ("2026-11-26", "2026-11-26", "00:00:00"), ("2026-11-26T09:30", "2026-11-26", "09:30:00"),
        ("2026-11-26T09:30:15Z", "2026-11-26", "09:30:15"), ("2026-11-26T09:30:15.250Z", "2026-11-26", "09:30:15.250"),
        ("2026-11-26T02:00:00%2B05:30", "2026-11-25", "20:30:00"), ("2026-12-31T20:00-0800", "2027-01-01", "04:00:00"),
        ("2024-02-29T00:00:00Z", "2024-02-29", "00:00:00"), ("1900-01-01", "1900-01-01", "00:00:00"),
        ("9999-12-31T23:59:59Z", "9999-12-31", "23:59:59"),
    ])
    func `a moment is read with its offset`(text: String, date: String, time: String) throws {
        #expect(try filter("from=\(text)").get().from == StartBound(date: date, time: time))
    }

    @Test(arguments: [
        "", "now", "2026-02-29", "2026-11-26T24:00", "2026-11-26T09:30:60Z", "2026-11-26 09:30", "2026-11-26T09",
        "1799-01-01",
        "1900-01-01T00:00%2B01:00", "9999-12-31T23:00-02:00", "2026-11-26T09:30+05:30", "2026-11-26Z", "26-11-2026",
    ])
    func `what is no moment is refused`(text: String) {
        guard case .failure(.invalid(let errors)) = filter("to=\(text)") else {
            Issue.record("taken")
            return
        }
        #expect(errors.keys.sorted() == ["to"])
    }

    @Test func `signs of a pattern stand for themselves`() {
        #expect(Parameter.words([#"50%_\"#, "of"]) == .text(#"50\%\_\\ of"#))
        #expect(Parameter.words([]) == .text(""))
    }
}
