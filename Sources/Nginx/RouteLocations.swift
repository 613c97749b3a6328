public import WebAPI

/// nginx's locations of the routes that it treats alike, for its server block.
///
/// Those that it limits apart, keeps, logs apart because their path is a secret, or hands to others than the pools of the API and of its writes are written by hand.
public struct RouteLocations {
    private let paths: [RoutedPath]

    /// Of these routes.
    public init(_ routes: [Route]) {
        paths = RoutedPath.all(of: routes).filter { $0.routes.allSatisfy(\.isOrdinary) }
    }

    /// A location for each path.
    public var text: String {
        """
        # Made by `webinar-live nginx-settings --context server`; make it anew when the program has changed.
        # Where another server is the platform, platform-proxy.conf comes first and takes what is not /api/live/
        # (platform-proxy-own-chat.conf leaves the chat, too).

        \(paths.map(location).joined(separator: "\n\n"))
        """
    }

    private func location(_ path: RoutedPath) -> String {
        """
        location ~ "\(path.expression(capture: "webinar_live_route"))" {
            include webinar-live/\(path.caller.include);
        \(path.isLarge && path.caller != .jitsiServer ? "    include webinar-live/large-body.conf;\n" : "")\
            include webinar-live/pool.conf;
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

extension Route {
    fileprivate var isOrdinary: Bool {
        !hasToken && [.api, .writes].contains(server) && traits.isDisjoint(with: [.cached, .limited])
    }
}
