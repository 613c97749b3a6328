import FastCGI
import Logging
import Testing

@testable import WebAPI

@Suite struct RouterTests {
    private let router: Router
    private let signer: TokenSigner

    init() throws {
        let keys = try TokenKeys("a signing key of at least thirty-two bytes", algorithm: .hs256)
        signer = try #require(keys.signer)
        router = Router(
            [
                .authenticated(.post, "/things/<id>", Self.change),
                .open(.get, "/things/<id>/name", Self.name),
                .open(.get, "/broken", Self.fail),
                .optionallyAuthenticated(.get, "/greeting", Self.greet),
                .authenticated(.delete, "/greeting", Self.greet),
                .stream("/elsewhere"),
                .jitsiServer(.post, "/hook", Self.name),
                .jitsiServer(.post, "/long", Self.name, .large),
            ],
            tokens: AccessTokenVerifier(keys: keys, rules: AccessTokenRules()),
            hookKey: HookKey("the-key-of-the-video-server"),
            maximumBodySize: 10,
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    }

    private static func change(_ call: Call, by user: UserID) throws(RouteError) -> Response {
        .json(200, ["id": .integer(call.id ?? -1), "user": .integer(user.rawValue)])
    }

    private static func name(_ call: Call) throws(RouteError) -> Response {
        .json(200, ["id": call.id.map(JSONValue.integer) ?? .null])
    }

    private static func greet(_ call: Call, by user: UserID?) throws(RouteError) -> Response {
        .json(200, ["user": .integer(user?.rawValue ?? 0)])
    }

    private static func fail(_ call: Call) throws(RouteError) -> Response {
        throw RouteError()
    }

    private let key = "Bearer the-key-of-the-video-server"

    /// Good until the year 2096.
    private func token(userID: String) -> String {
        signer.sign(["token_type": "access", "exp": .integer(4_000_000_000), "user_id": .string(userID)])
    }

    @Test(arguments: [nil, "", "Bearer", "Bearer the-key", "Basic the-key-of-the-video-server"])
    func `who has not the key is no Jitsi server`(authorization: String?) {
        let response = router.respond("POST", "/hook", authorization: authorization)
        #expect(response.status == 401)
        #expect(response.text.contains(#""code":"hook_key_not_valid""#))
        #expect(response.headers.contains { $0.name == "WWW-Authenticate" })
    }

    @Test func `a body may be long where the route says so, and is bounded there too`() {
        let long = Request.Body.complete(Array(repeating: 0, count: 11))
        #expect(router.respond("POST", "/hook", authorization: key, body: long).status == 413)
        #expect(router.respond("POST", "/long", authorization: key, body: long).status == 200)
        let tooLong = router.respond("POST", "/long", authorization: key, body: .tooLarge)
        #expect(tooLong.status == 413)
        #expect(tooLong.text.contains("exceeds 2097152 bytes"))
    }

    @Test func `a handler is given the id in the path and the caller's identity`() {
        let response = router.respond("POST", "/things/7", authorization: "Bearer \(token(userID: "3"))")
        #expect(response.status == 200)
        #expect(response.text == #"{"id":7,"user":3}"#)
    }

    @Test func `an unknown path comes before everything else`() {
        let response = router.respond("DELETE", "/nothing", body: .tooLarge)
        #expect(response.status == 404)
        #expect(response.text == #"{"detail":"Not found.","code":"not_found"}"#)
    }

    @Test func `a wrong method comes before the body and the token`() {
        let response = router.respond("GET", "/things/7", body: .tooLarge)
        #expect(response.status == 405)
        #expect(response.text == #"{"detail":"Method \"GET\" not allowed.","code":"method_not_allowed"}"#)
        #expect(response.header("Allow") == "POST, OPTIONS")
    }

    @Test func `a body over the limit comes before the token`() {
        let response = router.respond("POST", "/things/7", body: .tooLarge)
        #expect(response.status == 413)
        #expect(response.text == #"{"detail":"Request body exceeds 10 bytes.","code":"body_too_large"}"#)
    }

    @Test func `a missing token is 401 with a challenge`() {
        let response = router.respond("POST", "/things/7")
        #expect(response.status == 401)
        #expect(response.header("WWW-Authenticate") == #"Bearer realm="api""#)
    }

    @Test func `an open route does not look at the Authorization header`() {
        #expect(router.respond("GET", "/things/7/name", authorization: "Bearer nonsense").status == 200)
    }

    @Test(arguments: [nil, "", "Basic YWJj"])
    func `an optionally authenticated route serves who has no token`(authorization: String?) {
        #expect(router.respond("GET", "/greeting", authorization: authorization).text == #"{"user":0}"#)
    }

    @Test func `an optionally authenticated route knows who has a token`() {
        #expect(
            router.respond("GET", "/greeting", authorization: "Bearer \(token(userID: "3"))").text == #"{"user":3}"#)
    }

    @Test(arguments: ["Bearer nonsense", "Bearer", "Bearer a b"])
    func `an optionally authenticated route refuses a bad token`(authorization: String) {
        #expect(router.respond("GET", "/greeting", authorization: authorization).status == 401)
    }

    @Test func `HEAD is GET without the body`() {
        let get = router.respond("GET", "/things/7/name")
        let head = router.respond("HEAD", "/things/7/name")
        #expect(head.status == 200)
        #expect(head.headers == get.headers)
        #expect(head.body.isEmpty && !get.body.isEmpty)
    }

    @Test(arguments: [
        ("/things/7", "POST, OPTIONS"), ("/things/7/name", "GET, HEAD, OPTIONS"),
        ("/greeting", "GET, HEAD, DELETE, OPTIONS"),
    ])
    func `OPTIONS says what is allowed`(path: String, allowed: String) {
        let response = router.respond("OPTIONS", path)
        #expect(response.status == 204)
        #expect(response.header("Allow") == allowed)
    }

    @Test func `a route that has no handler here is unknown`() {
        #expect(router.respond("GET", "/elsewhere").status == 404)
    }

    @Test func `an error of a module becomes its HTTP`() {
        let response = router.respond("GET", "/broken")
        #expect(response.status == 503)
        #expect(response.text == #"{"error":"Service temporarily unavailable","code":"unavailable"}"#)
        #expect(response.header("Retry-After") != nil)
    }

    @Test func `no cache keeps an answer`() {
        for response in [
            router.respond("GET", "/things/7/name"), router.respond("GET", "/nothing"),
            router.respond("POST", "/things/7"),
        ] {
            #expect(response.header("Cache-Control") == "no-store")
        }
    }
}

private struct RouteError: APIErrorConvertible {
    var apiError: APIError { .unavailable(cause: "test") }
}

extension Response {
    var text: String { String(decoding: body, as: UTF8.self) }
}
