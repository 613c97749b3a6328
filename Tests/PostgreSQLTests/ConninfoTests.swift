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
}
