package import PostgreSQL

/// Counts anew what was held, as much of it as a third of a second allows.
package struct RefreshAnalytics: Query {
    package typealias Answer = Void

    package static let statement = Statement(
        name: "analytics_refresh",
        sql: "SELECT webinar_live.refresh_analytics()"
    )

    package let parameters: [Parameter] = []

    package init() {}
}
