import FastCGI
import PostgreSQL
import WebAPI

/// New tokens for who has a good refresh token. The old one is not revoked: the account is looked at each time.
struct RefreshHandler {
    let database: Connection
    let tokens: AccessTokenVerifier
    let issuer: TokenIssuer

    func refresh(_ call: Call) throws(PlatformError) -> Response {
        let token = try call.body { $0.required("refresh", .secret) }.get()
        let user: UserID
        do {
            user = try tokens.user(refreshToken: token)
        } catch {
            throw .account(.refreshTokenNotValid(reason: error.reason))
        }
        guard let account = try database.ask(LookUpAccount(user)), account.isActive else {
            throw .account(.refreshTokenNotValid(reason: AuthenticationError.userInactive.reason))
        }
        return .json(200, .object(issuer.tokens(for: account).json))
    }
}
