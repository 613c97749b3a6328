import WebAPI

/// A path and its routes, one for each method.
struct RoutedPath: Equatable {
    let path: String
    let routes: [Route]

    /// The paths of these routes, each where it comes first.
    static func all(of routes: [Route]) -> [RoutedPath] {
        var paths: [String] = []
        for route in routes where !paths.contains(route.path) { paths.append(route.path) }
        return paths.map { path in RoutedPath(path: path, routes: routes.filter { $0.path == path }) }
    }

    /// Who may call it: nginx knows a path, and not yet whether its method is one of a route.
    ///
    /// - Precondition: routes that nginx hides from others share no path with those of browsers.
    var caller: Route.Caller { routes[0].caller }

    /// Whether nginx compresses its answers.
    var isCompressed: Bool { routes.contains { $0.traits.contains(.compressed) } }

    /// Whether one of its bodies may be large.
    var isLarge: Bool { routes.contains { $0.traits.contains(.large) } }

    /// What the `Allow` header says, as the router says it.
    var allow: String { (routes.flatMap(\.method.allowed) + ["OPTIONS"]).joined(separator: ", ") }

    /// A regular expression of PCRE for the path, with and without the final slash.
    ///
    /// It ends in `\z` and not in `$`, which also matches before a final newline; and `%0A` is one.
    ///
    /// - Parameter capture: the name of a group around the word that the routes are named after.
    func expression(capture: String? = nil) -> String {
        let parts = path.split(separator: "/")
        var words = parts.map { part in
            ["<id>", "<user>", "<recording>"].contains(part)
                ? "[0-9]+" : part.replacing(".", with: "\\.").replacing("<token>", with: "[A-Za-z0-9_-]+")
        }
        if let capture, let name = parts.lastIndex(where: { !$0.contains("<") }) {
            words[name] = "(?<\(capture)>\(words[name]))"
        }
        return "^/\(words.joined(separator: "/"))/?\\z"
    }

    /// The parameters of `fastcgi_next_upstream`: whether nginx may send a request to a second worker when the first
    /// was lost with it. It repeats what HTTP calls idempotent, unless it is told otherwise for the whole path.
    ///
    /// `timeout` is that of a host of workers that does not answer when it is called; fastcgi.conf sees to it that no
    /// request is repeated that a worker has for long.
    var nextUpstream: String {
        let (idempotent, others) = (routes.filter(\.method.isIdempotent), routes.filter { !$0.method.isIdempotent })
        guard idempotent.allSatisfy(\.isRepeatable) else { return "off" }
        return others.isEmpty || !others.allSatisfy(\.isRepeatable) ? "error timeout" : "error timeout non_idempotent"
    }
}

extension Route {
    var isRepeatable: Bool { traits.contains(.repeatable) }
}
