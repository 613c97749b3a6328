import AccessTokens
import Testing

@Suite struct HookKeyTests {
    private let key = HookKey("a-key-of-two-servers-and-of-nobody-else")

    @Test(arguments: ["Bearer", "bearer", "BEARER"])
    func `the key is known by the scheme in any case`(scheme: String) {
        #expect(key.isGiven(in: "\(scheme) a-key-of-two-servers-and-of-nobody-else"))
    }

    @Test(arguments: [
        nil, "", "Bearer", "Bearer ", "a-key-of-two-servers-and-of-nobody-else",
        "Basic a-key-of-two-servers-and-of-nobody-else", "Bearer a-key-of-two-servers-and-of-nobody-els",
        "Bearer a-key-of-two-servers-and-of-nobody-elsee", "Bearer A-key-of-two-servers-and-of-nobody-else",
        "Bearer a-key-of-two-servers-and-of-nobody-else x",
    ])
    func `nothing else is the key`(header: String?) {
        #expect(!key.isGiven(in: header))
    }
}
