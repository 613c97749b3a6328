import Testing

@testable import PostgreSQL

@Suite struct ServiceFileTests {
    private func lines(_ conninfo: String) throws -> [Substring] {
        let file = try ServiceFile(service: "live", try #require(Conninfo(conninfo)))
        return file.text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    @Test(arguments: [
        ("", []),
        ("host=db dbname=school", ["dbname=school", "host=db"]),
        (#"user = u password = 'it\'s a \\ secret'"#, ["user=u", #"password=it's a \ secret"#]),
        ("password=' leading' options='-c a=b'", ["password= leading", "options=-c a=b"]),
        ("password=#a;b$c\"d", [#"password=#a;b$c"d"#]),
        (
            "postgresql://u%20s:p%40ss%3Dx@a:5433,[::1]:5434/d%2Fb?sslmode=require",
            ["user=u s", "password=p@ss=x", "dbname=d/b", "host=a,::1", "port=5433,5434", "sslmode=require"]
        ),
        ("host='' port=1,2 host=a,b", ["host=a,b", "port=1,2"]),
    ])
    func `each keyword is a line, its value as it is`(conninfo: String, settings: [String]) throws {
        #expect(try lines(conninfo) == (["[live]"] + settings).map { $0[...] })
    }

    @Test(arguments: [
        ("service=other", ServiceFileError.service), ("password='a\nb'", .lineBreak("password")),
        ("postgresql://u:a%0D@db/x", .lineBreak("password")), ("password='a '", .blankAtEnd("password")),
        ("options='a\u{B}'", .blankAtEnd("options")),
        ("password=\(String(repeating: "k", count: 1_013))", .tooLong("password")),
    ])
    func `what such a file cannot hold is refused`(conninfo: String, error: ServiceFileError) {
        #expect(throws: error) { try lines(conninfo) }
        #expect(error.description.hasSuffix("."))
    }

    @Test func `a line may be as long as libpq reads one`() throws {
        #expect(try lines("password=\(String(repeating: "k", count: 1_012))")[1].utf8.count == 1_021)
    }
}
