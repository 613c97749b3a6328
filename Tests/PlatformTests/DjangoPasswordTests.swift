import Testing

@testable import Platform

@Suite struct DjangoPasswordTests {
    /// `correct horse`, by Python's hashlib as Django calls it.
    private static let stored = "pbkdf2_sha256$1000$salt$boRToEKoQr22LeDTyHDsEkHpDsDOTyWJq16HknEiweU="

    @Test func `the right password matches`() throws {
        let password = try #require(DjangoPassword(stored: Self.stored))
        #expect(DjangoPassword.matches("correct horse", password))
    }

    @Test(arguments: ["correct hors", "correct horse ", "Correct horse", "x"])
    func `another password does not match`(text: String) throws {
        let password = try #require(DjangoPassword(stored: Self.stored))
        #expect(!DjangoPassword.matches(text, password))
    }

    @Test func `a new password is stored in Django's form, with a salt of its own`() throws {
        let stored = DjangoPassword.stored("correct horse")
        #expect(try /pbkdf2_sha256\$1000000\$[A-Za-z0-9]{22}\$[A-Za-z0-9+\/]{43}=/.wholeMatch(in: stored) != nil)
        #expect(DjangoPassword.matches("correct horse", DjangoPassword(stored: stored)))
        #expect(DjangoPassword.stored("correct horse") != stored)
    }

    @Test func `where there is no account nothing matches`() {
        #expect(!DjangoPassword.matches("correct horse", nil))
    }

    @Test func `an unknown account and one of few iterations take the time of a new one`() throws {
        let few = try #require(DjangoPassword(stored: Self.stored))
        let clock = ContinuousClock()
        let times = [nil, few].map { stored in clock.measure { _ = DjangoPassword.matches("x", stored) } }
        // 1,000 iterations alone take a thousandth of 1,000,000.
        #expect(times[0] < times[1] * 4 && times[1] < times[0] * 4)
    }

    @Test(arguments: [
        "", "!", "!kq2SxvDH6", "x", "argon2$argon2id$v=19$m=102400", "pbkdf2_sha1$1000$salt$AAAA",
        "pbkdf2_sha256$0$salt$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "pbkdf2_sha256$-5$salt$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "pbkdf2_sha256$999999999999$salt$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "pbkdf2_sha256$1000$$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "pbkdf2_sha256$1000$salt$AAAA", "pbkdf2_sha256$1000$salt$*", "pbkdf2_sha256$1000$salt",
    ])
    func `what is no usable password of this hasher is none`(stored: String) {
        #expect(DjangoPassword(stored: stored).map { _ in true } == nil)
    }
}
