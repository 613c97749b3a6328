import FastCGI
import Foundation
import Logging
import Metrics
import PostgreSQL
import Testing

@testable import WebAPI

@Suite final class RouterMetricsTests {
    private let folder: URL
    private let timing = ServerTiming()
    private let router: Router

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "metrics-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let keys = try TokenKeys("a signing key of at least thirty-two bytes", algorithm: .hs256)
        router = Router(
            [
                .stream("/elsewhere"),
                .open(.get, "/things/<id>", Self.name),
                .open(.post, "/things/<id>", Self.fail),
                .authenticated(.get, "/mine", Self.greet),
                .open(.get, "/gone", Self.miss),
            ],
            tokens: AccessTokenVerifier(keys: keys, rules: AccessTokenRules()),
            maximumBodySize: 10,
            observation: RouterObservation(
                ledger: try Ledger(in: folder.path, name: "live"), pool: "live", timing: timing),
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    @Test func `a request counts with its route, and not with the id that it names`() throws {
        for id in 1...3 { _ = router.respond("GET", "/things/\(id)") }
        _ = router.respond("HEAD", "/things/4/")
        #expect(try lines("requests_total").contains(#"{route="GET /things/<id>",status="200",code=""} 4"#))
        #expect(try lines("request_duration_seconds_count") == [#"{route="GET /things/<id>"} 4"#])
    }

    @Test func `a refusal counts with its code`() throws {
        _ = router.respond("POST", "/things/1")
        _ = router.respond("POST", "/things/1", body: .tooLarge)
        let lines = try lines("requests_total")
        #expect(lines.contains(#"{route="POST /things/<id>",status="503",code="unavailable"} 1"#))
        #expect(lines.contains(#"{route="POST /things/<id>",status="413",code="body_too_large"} 1"#))
    }

    @Test func `a refusal that nginx may keep counts with its code, too`() throws {
        #expect(router.respond("GET", "/gone").header("Cache-Control") == "max-age=1")
        #expect(try lines("requests_total").contains(#"{route="GET /gone",status="404",code="webinar_not_found"} 1"#))
    }

    @Test func `a path that nobody serves is one series, whatever its name`() throws {
        for path in ["/a", "/b", "/mine/1"] { _ = router.respond("GET", path) }
        _ = router.respond("DELETE", "/mine")
        _ = router.respond("OPTIONS", "/mine")
        let lines = try lines("requests_total")
        #expect(lines.contains(#"{route="none",status="404",code="not_found"} 3"#))
        #expect(lines.contains(#"{route="none",status="405",code="method_not_allowed"} 1"#))
        #expect(lines.contains(#"{route="none",status="204",code=""} 1"#))
    }

    @Test func `a token that is refused counts by its reason, and the others stand at 0`() throws {
        _ = router.respond("GET", "/mine")
        _ = router.respond("GET", "/mine", authorization: "Bearer a.b.c")
        _ = router.respond("GET", "/mine", authorization: "Bearer a.b.c")
        let lines = try lines("token_refusals_total")
        #expect(lines.contains(#"{reason="none"} 1"#))
        #expect(lines.contains(#"{reason="invalid"} 2"#))
        #expect(lines.contains(#"{reason="expired"} 0"#))
        #expect(lines.count == AuthenticationError.Reason.allCases.count)
        #expect(
            try self.lines("requests_total").contains(#"{route="GET /mine",status="401",code="token_not_valid"} 2"#))
    }

    @Test func `a worker is busy while it answers, and only then`() throws {
        #expect(try lines("workers_busy") == [#"{pool="live"} 0"#])
        #expect(try lines("workers") == [#"{pool="live"} 1"#])
        _ = router.respond("GET", "/things/1")
        #expect(try lines("workers_busy") == [#"{pool="live"} 0"#])
    }

    @Test func `an answer says what of its time was the database's, and forgets it for the next`() throws {
        timing.executed(in: .seconds(9), failure: nil)
        let header = try #require(router.respond("GET", "/things/1").header("Server-Timing"))
        #expect(header.wholeMatch(of: /db;dur=0\.00, app;dur=\d+\.\d\d/) != nil)
    }

    @Test(arguments: [
        (Duration.zero, "0.00"), (.microseconds(1_234), "1.23"), (.milliseconds(50), "50.00"),
        (.microseconds(9_990), "9.99"), (.microseconds(-5), "0.00"),
    ])
    func `a time is told in milliseconds`(time: Duration, text: String) {
        #expect(ServerTiming.text(time) == text)
    }

    private static func name(_ call: Call) throws(RouteError) -> Response { .json(200, [:]) }

    private static func greet(_ call: Call, by user: UserID) throws(RouteError) -> Response { .json(200, [:]) }

    private static func miss(_ call: Call) throws(APIError) -> Response {
        throw .refusedForNow(.webinarNotFound, caching: "max-age=1")
    }

    private static func fail(_ call: Call) throws(RouteError) -> Response { throw RouteError() }

    /// What `/metrics` says of a name behind the prefix of all.
    private func lines(_ name: String) throws -> [String] {
        let prefix = "webinar_live_\(name)"
        return try Exposition(of: folder.path).text().split(separator: "\n").compactMap { line in
            guard line.hasPrefix(prefix), ["{", " "].contains(line.dropFirst(prefix.count).prefix(1)) else {
                return nil
            }
            return String(line.dropFirst(prefix.count))
        }
    }
}

private struct RouteError: APIErrorConvertible {
    var apiError: APIError { .unavailable(cause: "test") }
}
