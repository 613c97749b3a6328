public import FastCGI

/// A route and its handler.
public struct Endpoint {
    /// A handler that cannot be called without the caller's identity, one that is told it if there is one,
    /// or one that takes no notice of it.
    enum Handler {
        case authenticated((Call, UserID) throws(APIError) -> Response)
        case optionallyAuthenticated((Call, UserID?) throws(APIError) -> Response)
        case open((Call) throws(APIError) -> Response)
        /// One that the Jitsi server alone reaches.
        case jitsiServer((Call) throws(APIError) -> Response)
    }

    /// What it is for.
    public let route: Route
    /// nil where nobody of this process answers.
    let handler: Handler?
    /// What clients are told of it.
    public private(set) var description: RouteDescription?

    /// With what clients are told of it.
    public consuming func described(_ description: RouteDescription) -> Endpoint {
        self.description = description
        return self
    }

    /// For who has a valid access token.
    public static func authenticated<Failure: APIErrorConvertible>(
        _ method: Method, _ path: String,
        _ handle: ((Call, UserID) throws(Failure) -> Response)?, _ traits: Route.Traits = [],
        by server: Route.Server = .api
    ) -> Endpoint {
        Endpoint(
            route: Route(method, path, .authenticated, traits, by: server),
            handler: handle.map { handle in
                .authenticated { call, user throws(APIError) in
                    do throws(Failure) { return try handle(call, user) } catch { throw error.apiError }
                }
            })
    }

    /// For anyone; but who sends an access token must have a valid one.
    public static func optionallyAuthenticated<Failure: APIErrorConvertible>(
        _ method: Method, _ path: String,
        _ handle: ((Call, UserID?) throws(Failure) -> Response)?, _ traits: Route.Traits = [],
        by server: Route.Server = .api
    ) -> Endpoint {
        Endpoint(
            route: Route(method, path, .optionallyAuthenticated, traits, by: server),
            handler: handle.map { handle in
                .optionallyAuthenticated { call, user throws(APIError) in
                    do throws(Failure) { return try handle(call, user) } catch { throw error.apiError }
                }
            })
    }

    /// For anyone; an `Authorization` header is not even looked at.
    public static func open<Failure: APIErrorConvertible>(
        _ method: Method, _ path: String,
        _ handle: ((Call) throws(Failure) -> Response)?, _ traits: Route.Traits = [], by server: Route.Server = .api
    ) -> Endpoint {
        Endpoint(
            route: Route(method, path, .open, traits, by: server),
            handler: handle.map { .open(withoutCaller($0)) })
    }

    /// For the Jitsi server, which has the site's key.
    public static func jitsiServer<Failure: APIErrorConvertible>(
        _ method: Method, _ path: String,
        _ handle: ((Call) throws(Failure) -> Response)?, _ traits: Route.Traits = []
    ) -> Endpoint {
        Endpoint(
            route: Route(method, path, .jitsiServer, traits, by: .api),
            handler: handle.map { .jitsiServer(withoutCaller($0)) })
    }

    /// For whoever signs what it sends, in a header that nginx hands over; the handler judges the signature.
    public static func signer<Failure: APIErrorConvertible>(
        _ method: Method, _ path: String,
        _ handle: ((Call) throws(Failure) -> Response)?, _ traits: Route.Traits = []
    ) -> Endpoint {
        Endpoint(
            route: Route(method, path, .signer, traits, by: .api),
            handler: handle.map { .open(withoutCaller($0)) })
    }

    /// For the host of a recorder, which signs what it sends in `Authorization`; the handler judges the signature.
    public static func recorder<Failure: APIErrorConvertible>(
        _ method: Method, _ path: String,
        _ handle: ((Call) throws(Failure) -> Response)?, _ traits: Route.Traits = []
    ) -> Endpoint {
        Endpoint(
            route: Route(method, path, .recorder, traits, by: .api),
            handler: handle.map { .open(withoutCaller($0)) })
    }

    private static func withoutCaller<Failure: APIErrorConvertible>(
        _ handle: @escaping (Call) throws(Failure) -> Response
    ) -> (Call) throws(APIError) -> Response {
        { call throws(APIError) in
            do throws(Failure) { return try handle(call) } catch { throw error.apiError }
        }
    }

    /// For anyone, by the hub of events.
    public static func stream(_ path: String) -> Endpoint {
        Endpoint(route: Route(.get, path, .open, .limited, by: .hub), handler: nil)
    }
}
