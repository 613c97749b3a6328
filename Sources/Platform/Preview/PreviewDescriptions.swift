import WebAPI

/// What clients are told of the route of ``PreviewRoutes``.
extension RouteDescription {
    static let preview = RouteDescription(
        "A webinar's page for those who run no script",
        answer: .text("text/html", "Title, time and a picture, for whoever shows a link."),
        refusals: [.notFound])
}
