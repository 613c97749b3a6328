public import WebAPI

/// What nginx must know of the routes for the answers that it gives in the workers' place, as variables of its
/// http block.
public struct RouteMaps {
    private let routes: [Route]

    /// Of these routes.
    public init(_ routes: [Route]) {
        self.routes = routes
    }

    /// The variables `$webinar_live_allow`, `$webinar_live_hidden`, `$webinar_live_outcome_unknown` and
    /// `$webinar_live_pool`.
    public var text: String {
        """
        # The methods of each path of the API; empty where it has none.
        map $uri $webinar_live_allow {
            default "GET, HEAD";
            # The description of the API, a file.
            "/api/live/openapi.json" "GET, HEAD";
        \(allow)
            # Last: the first expression that matches wins.
            "~^/api/" "";
        }

        # Paths that are there for the site's own Jitsi server alone, and for webhooks where they are taken.
        map "$webinar_live_is_jitsi$webinar_live_takes_webhooks $uri" $webinar_live_hidden {
            default "";
        \(hidden)
        }

        # A request that reached a connection may have been carried out. Without one, the connect time is "-".
        # Those left out do the same again: nginx may repeat them, and so may a client.
        map "$request_method $webinar_live_route $upstream_connect_time" $webinar_live_outcome_unknown {
            default "";
        \(outcomeUnknown)
        }

        # Whose workers answer: those of writes may wait for a row of a webinar, and no read waits behind them.
        map "$request_method $webinar_live_route" $webinar_live_pool {
            default webinar_live;
        \(writes)
        }
        """
    }

    private var allow: String {
        RoutedPath.all(of: routes).map { "    \"~\($0.expression())\" \"\($0.allow)\";" }.joined(separator: "\n")
    }

    private var writes: String {
        routes.filter { $0.server == .writes }.map { "    \"\($0.method.rawValue) \($0.name)\" webinar_live_writes;" }
            .joined(separator: "\n")
    }

    private var hidden: String {
        RoutedPath.all(of: routes).compactMap { path in
            switch path.caller {
            case .authenticated, .optionallyAuthenticated, .open, .recorder: nil
            case .jitsiServer: "    \"~^0\\d \(path.expression().dropFirst())\" 1;"
            case .signer: "    \"~^\\d0 \(path.expression().dropFirst())\" 1;"
            }
        }.joined(separator: "\n")
    }

    private var outcomeUnknown: String {
        Method.allCases.filter { $0 != .get }.map { method in
            let names = routes.filter { $0.method == method && $0.isRepeatable }.map(\.name)
            let others = names.isEmpty ? "" : "(?!(?:\(names.joined(separator: "|"))) )"
            return "    \"~^\(method.rawValue) \(others)\\S* .*\\d\" 1;"
        }.joined(separator: "\n")
    }
}
