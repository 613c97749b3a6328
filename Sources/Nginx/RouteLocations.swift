public import WebAPI

/// nginx's locations of the routes that it treats alike, for its server block.
///
/// Those that it limits apart, keeps, logs apart because their path is a secret, or hands to others than the pools of the API and of its writes are written by hand.
public struct RouteLocations {
    private let paths: [RoutedPath]
    private let others: [RoutedPath]

    /// Of these routes.
    public init(_ routes: [Route]) {
        let all = RoutedPath.all(of: routes)
        paths = all.filter(\.isOrdinary)
        others = all.filter { !$0.isOrdinary }
    }

    /// A location for each path. Those of a live session stand within their first word, which nginx finds in a tree: it
    /// tries an expression or two, and not those of all paths before.
    public var text: String {
        """
        # Made by `webinar-live nginx-settings --context server`; make it anew when the program has changed.
        # Where another server is the platform, platform-proxy.conf comes first and takes what is not /api/live/
        # (platform-proxy-own-chat.conf leaves the chat, too).

        \(places.map { $0.beginning.map(group) ?? location($0.path) }.joined(separator: "\n\n"))
        """
    }

    /// The beginnings, each where it comes first, and the paths that have none. Where a file written by hand has another
    /// path of the same beginning, nginx must find both in one place.
    private var places: [(beginning: String?, path: RoutedPath)] {
        let shared = others.compactMap(\.beginning)
        var seen: Set<String> = []
        return paths.compactMap { path in
            guard let beginning = path.beginning, !shared.contains(beginning) else { return (nil, path) }
            return seen.insert(beginning).inserted ? (beginning, path) : nil
        }
    }

    private func group(_ beginning: String) -> String {
        let locations = paths.filter { $0.beginning == beginning }.map(location).joined(separator: "\n\n")
        return """
            location ^~ \(beginning) {
            \(locations.indented)
                include webinar-live/unknown-api.conf;
            }
            """
    }

    private func location(_ path: RoutedPath) -> String {
        """
        location ~ "\(path.expression(capture: "webinar_live_route"))" {
            include webinar-live/\(path.caller.include);
        \(path.isLarge && path.caller != .jitsiServer ? "    include webinar-live/large-body.conf;\n" : "")\
            include webinar-live/\(path.pool);
            fastcgi_next_upstream \(path.nextUpstream);
        \(path.isCompressed ? "    include webinar-live/compressed.conf;\n" : "")}
        """
    }
}

extension Route.Caller {
    /// What a location begins with.
    fileprivate var include: String {
        switch self {
        case .authenticated, .optionallyAuthenticated, .open, .recorder: "route.conf"
        case .jitsiServer: "jitsi-server.conf"
        case .signer: "webhook.conf"
        }
    }
}

extension RoutedPath {
    fileprivate var isOrdinary: Bool { routes.allSatisfy(\.isOrdinary) }

    /// Who answers: nginx asks for each request where one of the path's routes is by the workers of writes.
    fileprivate var pool: String { routes.allSatisfy { $0.server == .api } ? "live-pool.conf" : "pool.conf" }

    /// `/api/live/` and the word behind it; nil for the platform's paths, which another server may have.
    fileprivate var beginning: String? {
        let words = path.split(separator: "/").prefix(3)
        guard words.count == 3, words.starts(with: ["api", "live"]) else { return nil }
        return "/\(words.joined(separator: "/"))"
    }
}

extension Route {
    fileprivate var isOrdinary: Bool {
        !hasToken && [.api, .writes].contains(server) && traits.isDisjoint(with: [.cached, .limited])
    }
}

extension String {
    /// One level deeper, but for empty lines.
    fileprivate var indented: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
            .joined(separator: "\n")
    }
}
