/// A part of the API's table of contents, and what its handlers need.
public protocol RouteTable {
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
}
