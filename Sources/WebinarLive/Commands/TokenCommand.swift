import ArgumentParser
import Configuration
import FoundationEssentials
import JWTKit
import WebAPI

struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Print an access token for smoke tests, signed with WEBINAR_LIVE_JWT_KEY (HS256)."
    )

    @Option(help: "The id of the account that the token is for.")
    var userID: Int64

    @Option(help: "Seconds until it expires.")
    var lifetime = 3600

    func validate() throws {
        guard userID > 0 else { throw ValidationError("--user-id must be 1 or more.") }
        guard (1...604_800).contains(lifetime) else {
            throw ValidationError("--lifetime must be 1 to 604800 seconds (7 days).")
        }
    }

    func run() async throws {
        let settings = try Settings(environment: ProcessInfo.processInfo.environment)
        guard settings.tokenAlgorithm == .hs256 else {
            throw ValidationError(
                "\(settings.tokenAlgorithm.rawValue) tokens are signed with the platform's private key, which is not here."
            )
        }
        _ = try await settings.tokenKeys()
        let keys = JWTKeyCollection()
        await keys.add(hmac: HMACKey(from: settings.tokenKey), digestAlgorithm: .sha256)
        print(try await keys.sign(AccessToken(userID: userID, lifetime: lifetime, rules: settings.tokenRules)))
    }
}

/// The claims as simplejwt writes them.
private struct AccessToken: JWTPayload {
    let token_type: String
    let exp: Int
    let iat: Int
    let jti: String
    let user_id: String
    let iss: String?
    let aud: String?

    init(userID: Int64, lifetime: Int, rules: AccessTokenRules) {
        let now = Int(Date().timeIntervalSince1970)
        token_type = "access"
        exp = now + lifetime
        iat = now
        jti = UUID().uuidString.lowercased().filter { $0 != "-" }
        user_id = String(userID)
        iss = rules.issuer
        aud = rules.audience
    }

    /// Only ever signed here.
    func verify(using algorithm: some JWTAlgorithm) {}
}
