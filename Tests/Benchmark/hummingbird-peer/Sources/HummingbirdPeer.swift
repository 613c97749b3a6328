import Foundation
import Hummingbird
import JWTKit
import Logging

/// Join and status on Hummingbird: event loops for HTTP, and a pool of connections, each with a thread of its own
/// on which it may block.
@main
struct HummingbirdPeer {
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        func setting(_ name: String) throws -> String {
            guard let value = environment[name] else { throw MissingSetting(name: name) }
            return value
        }

        let keys = JWTKeyCollection()
        await keys.add(hmac: HMACKey(from: try setting("WEBINAR_LIVE_JWT_KEY")), digestAlgorithm: .sha256)
        let statements = LiveSessionStatements(
            facts: try setting("LIVE_SESSION_FACTS"), status: try setting("LIVE_SESSION_STATUS"))
        let pool = try SessionPool(
            size: Int(try setting("BENCHMARK_WORKERS")) ?? 1,
            conninfo: try setting("WEBINAR_LIVE_DATABASE"), statements: statements)

        var logger = Logger(label: "hummingbird-peer")
        logger.logLevel = .error
        let application = Application(
            router: LiveSessionRoutes(pool: pool, tokens: AccessTokenVerifier(keys: keys)).router,
            configuration: ApplicationConfiguration(
                address: .unixDomainSocket(path: try setting("BENCHMARK_SOCKET")), backlog: 4096),
            logger: logger)
        try await application.runService()
    }
}

struct MissingSetting: Error {
    let name: String
}
