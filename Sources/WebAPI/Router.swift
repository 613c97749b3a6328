public import FastCGI
public import Logging
import Metrics
import Refusals

/// Finds the route of a request and judges it in the contract's order: path, method, body, token.
public struct Router {
    private let routes: [Served]
    private let tokens: AccessTokenVerifier
    private let hookKey: HookKey?
    private let maximumBodySize: Int
    private let logger: Logger
    private let metrics: RequestMetrics?
    private let timing: ServerTiming?

    /// - Parameters:
    ///   - hookKey: what the Jitsi server is known by; nil where it has no key.
    ///   - maximumBodySize: bytes, of all routes but those of a large body; told to the client whose body exceeds it.
    ///   - observation: what is kept of requests beside their answers.
    public init(
        _ endpoints: [Endpoint], tokens: AccessTokenVerifier, hookKey: HookKey? = nil, maximumBodySize: Int,
        observation: RouterObservation = RouterObservation(), logger: Logger
    ) {
        let endpoints = endpoints.filter { $0.handler != nil }
        routes = endpoints.compactMap(Served.init)
        metrics = observation.ledger.map {
            RequestMetrics($0, pool: observation.pool, routes: endpoints.map(\.route))
        }
        timing = observation.timing
        self.tokens = tokens
        self.hookKey = hookKey
        self.maximumBodySize = maximumBodySize
        self.logger = logger
    }

    /// Answers any request, also one that no route serves.
    public func respond(to request: Request) -> Response {
        let start = metrics?.begin()
        var response = timed { answer(request, from: start) }
        if request.method == "HEAD" { response.body = [] }
        return response
    }

    private func timed(_ answer: () -> Response) -> Response {
        guard let timing else { return answer() }
        timing.begin()
        let start = ContinuousClock.now
        var response = answer()
        response.headers.append(timing.header(whole: ContinuousClock.now - start))
        return response
    }

    /// - Parameter start: when the request came; nil where none is counted.
    private func answer(_ request: Request, from start: ContinuousClock.Instant?) -> Response {
        var route: Int?
        var failure: APIError?
        let response: Response
        do {
            response = try answer(request, by: &route)
        } catch {
            log(error, request)
            response = error.response
            failure = error
        }
        if let start { metrics?.end(from: start, route: route, status: response.status, failure: failure) }
        return response
    }

    /// - Parameter number: becomes that of the route that serves the request.
    private func answer(_ request: Request, by number: inout Int?) throws(APIError) -> Response {
        var allowed: [String] = []
        for (index, route) in routes.enumerated() {
            guard let match = route.path.match(request.path) else { continue }
            if route.method.serves(request.method) {
                number = index
                return try answer(request, by: route, match)
            }
            allowed += route.method.allowed
        }
        guard !allowed.isEmpty else { throw .refused(.notFound) }

        allowed.append("OPTIONS")
        guard request.method == "OPTIONS" else { throw .methodNotAllowed(method: request.method, allowed: allowed) }
        return Response(
            status: 204,
            headers: [.init("Allow", allowed.joined(separator: ", ")), .init("Cache-Control", "no-store")])
    }

    private func answer(_ request: Request, by route: Served, _ match: PathPattern.Match) throws(APIError) -> Response {
        try check(request.body, atMost: route.takesLargeBody ? Route.largeBody : maximumBodySize)

        let call = Call(
            request: request, id: match.id, account: match.account, recording: match.recording, token: match.token)
        switch route.handler {
        case .open(let handle): return try handle(call)
        case .optionallyAuthenticated(let handle): return try handle(call, authenticateIfAsked(request))
        case .authenticated(let handle): return try handle(call, authenticate(request))
        case .jitsiServer(let handle):
            guard hookKey?.isGiven(in: request.parameters["HTTP_AUTHORIZATION"]) == true else {
                throw .refused(.hookKeyNotValid)
            }
            return try handle(call)
        }
    }

    private func check(_ body: Request.Body, atMost limit: Int) throws(APIError) {
        switch body {
        case .complete(let bytes) where bytes.count <= limit: break
        case .complete, .tooLarge: throw .refused(.bodyTooLarge(limit: limit))
        }
    }

    private func authenticateIfAsked(_ request: Request) throws(APIError) -> UserID? {
        do throws(APIError) {
            return try authenticate(request)
        } catch .unauthenticated(.credentialsNotProvided) {
            return nil
        }
    }

    private func authenticate(_ request: Request) throws(APIError) -> UserID {
        do {
            return try tokens.user(authorization: request.parameters["HTTP_AUTHORIZATION"])
        } catch {
            throw .unauthenticated(error)
        }
    }

    /// Refusals are the client's affair and stand in nginx's log; what the server could not do stands here.
    private func log(_ error: APIError, _ request: Request) {
        switch error {
        case .unavailable(let cause), .outcomeUnknown(let cause):
            logger.error(
                "request failed",
                metadata: [
                    "request_id": "\(request.id)",
                    "path": "\(pathForLog(request))",
                    "cause": "\(cause)",
                ])
        case .refused, .refusedForNow, .methodNotAllowed, .unauthenticated, .invalidInput, .throttled:
            break
        }
    }

    /// A path with a token is as secret as the token.
    private func pathForLog(_ request: Request) -> String {
        let isSecret = routes.contains { $0.path.hasToken && $0.path.match(request.path) != nil }
        return isSecret ? "…" : request.path
    }
}

extension Router {
    /// What of an endpoint a request is compared with.
    private struct Served {
        let method: Method
        let path: PathPattern
        let takesLargeBody: Bool
        let handler: Endpoint.Handler

        init?(_ endpoint: Endpoint) {
            guard let handler = endpoint.handler else { return nil }
            method = endpoint.route.method
            path = PathPattern(endpoint.route.path)
            takesLargeBody = endpoint.route.traits.contains(.large)
            self.handler = handler
        }
    }
}
