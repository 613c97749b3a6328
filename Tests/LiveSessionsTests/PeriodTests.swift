import Testing
import WebAPI

@testable import LiveSessions

@Suite struct PeriodTests {
    private let today = Day(number: 18_687)  // 2021-03-01

    private func period(_ query: String) -> Result<Period, InputError> {
        Result { () throws(InputError) in
            var fields = Fields(query: QueryString(query))
            guard let period = Period(&fields, today: today), fields.areValid else { throw fields.rejection }
            return period
        }
    }

    private func bounds(_ query: String) -> String? {
        (try? period(query).get()).map { "\($0.from.text) \($0.to.text) \($0.part.rawValue)" }
    }

    @Test(arguments: ["1900-01-01", "1970-01-01", "2000-02-29", "2021-03-01", "2024-12-31", "9999-12-31"])
    func `a day is read as it is written`(text: String) {
        #expect(Day(text: text)?.text == text)
    }

    @Test(arguments: [
        "", "2021", "2021-3-1", "2021-02-29", "1900-02-29", "2021-13-01", "2021-04-31", "2021-00-10", "2021-01-00",
        "1899-12-31", "10000-01-01", "2021-03-01T10:00",
    ])
    func `what the calendar does not know is no day`(text: String) {
        #expect(Day(text: text) == nil)
    }

    @Test func `days are counted from 1970 on`() {
        #expect(Day(text: "1970-01-01")?.number == 0)
        #expect(Day(text: "2021-03-01")?.number == today.number)
    }

    @Test(arguments: [
        ("", "2021-01-31 2021-03-02 day"),
        ("by=week", "2020-09-01 2021-03-02 week"),
        ("by=month", "2020-03-02 2021-03-02 month"),
        ("to=2021-02-01", "2021-01-02 2021-02-01 day"),
        ("from=2021-02-01", "2021-02-01 2021-03-02 day"),
        ("from=2022-02-01", "2022-02-01 2022-02-02 day"),
        ("from=2021-02-01&to=2021-02-02&by=month", "2021-02-01 2021-02-02 month"),
    ])
    func `what is not said is today's end, and some time before`(query: String, expected: String) {
        #expect(bounds(query) == expected)
    }

    @Test(arguments: [
        ("from=2021-02-02&to=2021-02-02", "to"),
        ("from=2021-02-02&to=2021-02-01", "to"),
        ("from=2020-01-01&to=2021-02-05", "from"),
        ("from=1990-01-01&to=2021-02-01&by=month", "from"),
        ("by=year", "by"),
        ("from=yesterday", "from"),
        ("to=2021-02-30", "to"),
    ])
    func `what cannot be is refused, by its name`(query: String, field: String) {
        guard case .failure(.invalid(let errors)) = period(query) else {
            Issue.record("taken")
            return
        }
        #expect(errors.keys.sorted() == [field])
    }

    @Test func `four hundred parts are the most`() {
        #expect(bounds("from=2020-01-01&to=2021-02-04") != nil)
        #expect(bounds("from=2000-01-01&to=2030-01-01&by=month") != nil)
    }
}
