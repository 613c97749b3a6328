import Testing

@testable import LiveSessions

@Suite struct CSVTests {
    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1"])
    func `no cell begins with what a spreadsheet runs`(cell: String) {
        let field = CSV.field(cell)
        #expect(field.hasPrefix("'") || field.hasPrefix("\"'"))
    }

    @Test(arguments: [("a", "a"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("", "")])
    func `commas, quotes and line breaks are quoted`(cell: String, field: String) {
        #expect(CSV.field(cell) == field)
    }

    @Test func `a quote is doubled also where a mark joins it`() {
        #expect(Array(CSV.field("a\"\u{947},b").utf8) == Array("\"a\"\"\u{947},b\"".utf8))
    }

    @Test func `the file begins with the mark of UTF-8, and its lines end as RFC 4180 says`() {
        #expect(CSV.text([["a", "é"], ["1", "2"]]) == [0xEF, 0xBB, 0xBF] + Array("a,é\r\n1,2\r\n".utf8))
    }
}
