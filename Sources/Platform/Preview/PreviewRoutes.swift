import FastCGI
public import PostgreSQL
public import WebAPI

/// A webinar's page as those read it who run no script, and show a link to it: nginx hands them on to here. It stands
/// under `/api/live/`, because beside another platform that is what comes to these workers.
public struct PreviewRoutes: RouteTable {
    private let database: Connection
    private let site: String?
    private let school: String

    /// - Parameters:
    ///   - site: the origin of the pages; nil where it is not known.
    ///   - school: whose page it is.
    public init(database: Connection, site: String?, school: String) {
        self.database = database
        self.site = site
        self.school = school
    }

    /// For the description of the API.
    public static let subject = Subject(
        "Link previews", "For those who show a link to a webinar and run no script.")

    /// The one path.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .open(.get, "/api/live/preview/<id>", handlers?.show, .cached)
                .described(.preview)
        ]
    }

    private func show(_ call: Call) throws(PlatformError) -> Response {
        guard let detail = try database.ask(LookUpWebinar(call.id, for: nil)).detail else { throw .notFound }
        let page = PreviewPage(detail.webinar, site: site, school: school)
        return Response(
            status: 200,
            headers: [.init("Content-Type", "text/html; charset=utf-8"), .init("Cache-Control", "no-store")],
            body: Array(page.html.utf8))
    }
}
