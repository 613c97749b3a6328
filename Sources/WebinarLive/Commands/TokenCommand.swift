import ArgumentParser
import Configuration
import FoundationEssentials
import Platform
import WebAPI

struct TokenCommand: ParsableCommand {
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

    func run() throws {
        let tokens = try TokenSettings(environment: ProcessInfo.processInfo.environment)
        guard let signer = tokens.keys.signer else {
            throw ValidationError(
                "\(tokens.algorithm.rawValue) tokens are signed with the platform's private key, which is not here."
            )
        }
        let issuer = TokenIssuer(signer: signer, rules: tokens.rules)
        print(issuer.accessToken(for: UserID(userID), lifetime: lifetime))
    }
}
