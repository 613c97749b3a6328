import Metrics

/// Counts requests by route, status and code, and how long each took.
final class RequestMetrics {
    private let ledger: Ledger
    private let busy: Gauge
    private let tokenRefusals: [AuthenticationError.Reason: Counter]
    private var routes: [RouteMetrics]
    /// Of paths that no route serves, and of methods that none has.
    private var others: RouteMetrics
    private let clock = ContinuousClock()

    /// - Parameters:
    ///   - pool: what the process belongs to.
    ///   - routes: in the order of their numbers.
    init(_ ledger: Ledger, pool: String, routes: [Route]) {
        self.ledger = ledger
        ledger.gauge(.workers, ("pool", pool)).set(1)
        busy = ledger.gauge(.busyWorkers, ("pool", pool))
        busy.set(0)
        // All of them at 0, so that the first one is an increase.
        tokenRefusals = Dictionary(
            uniqueKeysWithValues: AuthenticationError.Reason.allCases.map { reason in
                (reason, ledger.counter(.tokenRefusals, ("reason", reason.rawValue)))
            })
        self.routes = routes.map { RouteMetrics(label: "\($0.method.rawValue) \($0.path)") }
        others = RouteMetrics(label: "none")
    }

    /// A request has come.
    func begin() -> ContinuousClock.Instant {
        busy.set(1)
        return clock.now
    }

    /// It is answered.
    ///
    /// - Parameter route: the number of the one that served it; nil for none.
    func end(from start: ContinuousClock.Instant, route: Int?, status: Int, failure: APIError?) {
        let time = (clock.now - start).nanoseconds
        if case .unauthenticated(let error) = failure { tokenRefusals[error.metricReason]?.add() }
        let code = failure?.code ?? ""
        if let route {
            routes[route].count(status, code, time, in: ledger)
        } else {
            others.count(status, code, time, in: ledger)
        }
        busy.set(0)
    }
}
