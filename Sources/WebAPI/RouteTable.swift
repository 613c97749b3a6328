/// A part of the API's table of contents, and what its handlers need.
public protocol RouteTable {
    /// What its routes are about.
    static var subject: Subject { get }

    /// A line for each route.
    ///
    /// - Parameter handlers: nil for whoever only asks which routes there are.
    static func lines(_ handlers: Self?) -> [Endpoint]
}

extension RouteTable {
    /// The routes with this value's handlers; without those that it has no handler for.
    public var endpoints: [Endpoint] { Self.lines(self).filter { $0.handler != nil } }

    /// All routes of the table.
    public static var routes: [Route] { lines(nil).map(\.route) }

    /// The same, with what clients are told of each.
    public static var describedRoutes: [(route: Route, description: RouteDescription?)] {
        lines(nil).map { ($0.route, $0.description) }
    }
}

/// What some of the routes are about, as the description of the API puts them together.
public struct Subject: Sendable, Equatable {
    /// For headings.
    public let name: String
    /// In a sentence.
    public let text: String

    /// Each as the property of its name.
    public init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }
}
