import FastCGI
import OnAir
public import PostgreSQL
public import WebAPI

/// What is on the air, for lists of webinars (contract, section 1): asked for, or followed by a stream of the hub.
public struct OnAirRoutes: RouteTable {
    private let database: Connection

    /// Routes that ask this database.
    public init(database: Connection) {
        self.database = database
    }

    /// For the description of the API.
    public static let subject = Subject(
        "On the air", "Which webinars are live, for lists of them.")

    /// The answer, and the stream that tells how it changes.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .open(.get, "/api/live/active", handlers?.list, .cached)
                .described(.onAir),
            .stream("/api/live/events")
                .described(.allEvents),
        ]
    }

    /// As with the status, nginx alone may keep it, for a second.
    private func list(_ call: Call) throws(LiveSessionError) -> Response {
        .json(200, try database.ask(ListOnAir()).json).caching("max-age=1")
    }
}
