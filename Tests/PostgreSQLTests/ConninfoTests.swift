import Testing

@testable import PostgreSQL

@Suite struct ConninfoTests {
    @Test(arguments: [
        "", "host=db dbname=school", "postgresql://user@db1,db2/school?target_session_attrs=read-write",
    ])
    func `what libpq reads is taken`(text: String) {
        #expect(Conninfo(text)?.text == text)
    }

    @Test(arguments: ["school", "host=db nonsense=1", "postgresql://[", "host='db"])
    func `what libpq cannot read is refused`(text: String) {
        #expect(Conninfo(text) == nil)
    }

    @Test func `a file is named by the text, else by libpq's variable, else it is at home`() throws {
        let conninfo = try #require(Conninfo("host=db passfile=/etc/passwords"))
        let files = conninfo.files(environment: ["HOME": "/home/me", "PGPASSFILE": "/p", "PGSSLKEY": "/key"])
        #expect(files.map(\.name) == ["passfile", "sslcert", "sslkey", "sslrootcert"])
        #expect(
            files.map(\.path) == [
                "/etc/passwords", "/home/me/.postgresql/postgresql.crt", "/key", "/home/me/.postgresql/root.crt",
            ])
        #expect(conninfo.files(environment: [:]).map(\.path) == ["/etc/passwords"])
    }

    @Test func `a file at home is none that somebody has named, nor is one without a name`() throws {
        let conninfo = try #require(Conninfo("host=db sslkey=/key passfile=''"))
        let environment = ["HOME": "/home/me", "PGPASSFILE": "/passwords", "PGSSLCERT": ""]
        #expect(conninfo.namedFiles(environment: environment).map(\.path) == ["/passwords", "/key"])
        #expect(conninfo.files(environment: environment).map(\.path).contains("/home/me/.postgresql/root.crt"))
    }
}
