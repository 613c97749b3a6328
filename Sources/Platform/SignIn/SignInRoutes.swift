import FastCGI
public import Logging
public import PostgreSQL
public import WebAPI

/// What asks for a password, in a pool of its own: checking one takes a core for a third of a second, which no join should
/// wait for.
public struct SignInRoutes: RouteTable {
    private let signIn: SignIn
    private let issuer: TokenIssuer?
    private let logger: Logger

    /// - Parameter issuer: nil where tokens are signed elsewhere: there is no sign-in then.
    public init(database: Connection, issuer: TokenIssuer?, logger: Logger) {
        signIn = SignIn(database: database)
        self.issuer = issuer
        self.logger = logger
    }

    /// For the description of the API.
    public static let subject = Subject(
        "Sign-in", "Of an installation that stands alone, as the platform's.")

    /// The paths of sign-in and of an account's end.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .open(.post, "/api/accounts/auth/login", handlers?.logIn, [.repeatable, .limited], by: .signIn)
                .described(.logIn),
            .authenticated(.post, "/api/accounts/erase", handlers?.erase, .limited, by: .signIn)
                .described(.eraseAccount),
        ]
    }

    /// The SQL behind these routes. `webinar-live check --pool sign-in` explains it on the real schema.
    public static let statements = [
        LookUpCredentials.statement, RecordFailure.statement, RecordSuccess.statement, LookUpUsername.statement,
        EraseAccount.statement,
    ]

    /// nil where tokens are signed elsewhere.
    private var logIn: ((Call) throws(PlatformError) -> Response)? {
        guard let issuer else { return nil }
        return { call throws(PlatformError) in try logIn(call, issuer) }
    }

    /// nil where tokens are signed elsewhere: accounts are a platform's there.
    private var erase: ((Call, UserID) throws(PlatformError) -> Response)? {
        guard issuer != nil else { return nil }
        return ErasureHandler(signIn: signIn, logger: logger).erase
    }

    static func readCredentials(_ fields: inout Fields) -> (name: String, password: String)? {
        let name = fields.required("username", .text())
        let password = fields.required("password", .secret)
        return name.flatMap { name in password.map { (name, $0) } }
    }

    private func logIn(_ call: Call, _ issuer: TokenIssuer) throws(PlatformError) -> Response {
        let (name, password) = try call.body(Self.readCredentials).get()
        let (account, fingerprint) = try signIn.account(
            name: name, password: password, from: ClientAddress(call.request))
        logger.info("signed in", metadata: ["request_id": "\(call.requestID)", "user": "\(account.id.rawValue)"])
        let tokens = issuer.tokens(for: account, passwordFingerprint: fingerprint)
        return .json(200, .object(tokens.json + ["user": account.json]))
    }
}
