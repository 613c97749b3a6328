import FastCGI
import Testing
import WebAPI

@testable import Platform

@Suite struct NewWebinarTests {
    private func errors(_ changes: [String: String]) throws -> [String: [String]] {
        var fields = [
            "title": #""Algebra""#, "description": #""About x.""#, "date": #""2026-11-23""#, "time": #""10:00:00""#,
            "duration": "60", "price": #""149.00""#,
        ]
        for (name, value) in changes { fields[name] = value.isEmpty ? nil : value }
        let body = "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
        var input = try Fields(body: .complete(Array(body.utf8)))
        guard NewWebinar(&input) == nil, case .invalid(let errors) = input.rejection else { return [:] }
        return errors
    }

    @Test func `a whole webinar is taken`() throws {
        #expect(try errors([:]).isEmpty)
    }

    @Test(arguments: ["title", "description", "date", "time", "duration", "price"])
    func `every field is required`(name: String) throws {
        #expect(try errors([name: ""]) == [name: ["This field is required."]])
    }

    @Test func `all that is wrong is said at once`() throws {
        #expect(try errors(["title": "", "price": "null"]).count == 2)
    }

    @Test(arguments: [
        "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "0000-01-01", "23.11.2026",
    ])
    func `a day that the calendar does not know is refused`(date: String) throws {
        #expect(
            try errors(["date": "\"\(date)\""])
                == ["date": ["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]])
    }

    @Test func `a webinar begins after the nineteenth century and ends before the hundredth is over`() throws {
        #expect(try errors(["date": #""1899-12-31""#]) == ["date": ["Ensure this date is not before 1900-01-01."]])
        #expect(try errors(["date": #""1900-01-01""#]).isEmpty)
        let late = ["date": #""9999-12-31""#, "time": #""23:00:00""#]
        #expect(try errors(late) == ["duration": ["Ensure that the webinar ends before the year 10000."]])
        #expect(try errors(late.merging(["duration": "59"]) { $1 }).isEmpty)
    }

    @Test(arguments: ["2024-02-29", "2000-02-29", "2026-12-31"])
    func `a day that the calendar knows is taken`(date: String) throws {
        #expect(try errors(["date": "\"\(date)\""]).isEmpty)
    }

    @Test(arguments: ["24:00", "10:60", "10", "10:00:60", "9:00", "10:00Z"])
    func `what is no time of day is refused`(time: String) throws {
        #expect(
            try errors(["time": "\"\(time)\""])
                == ["time": ["Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]]."]])
    }

    @Test(arguments: ["00:00", "23:59:59", "10:00:00.5"])
    func `a time of day is taken`(time: String) throws {
        #expect(try errors(["time": "\"\(time)\""]).isEmpty)
    }

    @Test(arguments: [
        ("\"x\"", "A valid number is required."), ("true", "A valid number is required."),
        ("\"1e3\"", "A valid number is required."), ("-1", "Ensure this value is greater than or equal to 0."),
        ("1.555", "Ensure that there are no more than 2 decimal places."),
        ("123456789", "Ensure that there are no more than 8 digits before the decimal point."),
    ])
    func `a price that the column cannot hold is refused`(price: String, text: String) throws {
        #expect(try errors(["price": price]) == ["price": [text]])
    }

    @Test(arguments: ["0", "149.1", "\"99999999.99\"", "\"0012.50\""])
    func `a price is a number or its text`(price: String) throws {
        #expect(try errors(["price": price]).isEmpty)
    }

    @Test(arguments: [
        ("0", "Ensure this value is greater than or equal to 1."),
        ("1441", "Ensure this value is less than or equal to 1440."), ("\"x\"", "A valid integer is required."),
        ("1.5", "A valid integer is required."),
    ])
    func `a duration is 1 to 1440 minutes`(duration: String, text: String) throws {
        #expect(try errors(["duration": duration]) == ["duration": [text]])
    }
}
