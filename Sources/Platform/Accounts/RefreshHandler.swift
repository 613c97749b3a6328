import FastCGI
import PostgreSQL
import WebAPI

/// New tokens for who has a good refresh token. The old one is not revoked: the account is looked at each time, and
/// its password must still be the one that signed in.
struct RefreshHandler {
    let database: Connection
    let tokens: AccessTokenVerifier
    let issuer: TokenIssuer

    static func readToken(_ fields: inout Fields) -> String? { fields.required("refresh", .secret) }

    func refresh(_ call: Call) throws(PlatformError) -> Response {
        let token = try call.body(Self.readToken).get()
        let refresh: RefreshToken
        do {
            refresh = try tokens.refreshToken(token)
        } catch {
            throw .account(.refreshTokenNotValid(reason: error.reason))
        }
        guard let (account, fingerprint) = try database.ask(LookUpAccount(refresh.user)), account.isActive else {
            throw .account(.refreshTokenNotValid(reason: AuthenticationError.userInactive.reason))
        }
        guard refresh.passwordDigest == issuer.passwordDigest(fingerprint) else {
            throw .account(.refreshTokenNotValid(reason: "The user's password has been changed."))
        }
        return .json(200, .object(issuer.tokens(for: account, passwordFingerprint: fingerprint).json))
    }
}
