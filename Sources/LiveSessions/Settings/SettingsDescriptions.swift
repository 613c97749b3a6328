import WebAPI

/// What clients are told of the routes of ``SettingsRoutes``.
extension RouteDescription {
    static let settings = RouteDescription(
        "What a webinar's hosts have decided",
        answer: .json(WebinarSettings.schema, "The whole document."),
        refusals: [.webinarNotFound, .onlyHostsSet])

    static let changeSettings = RouteDescription(
        "Decide about a webinar's live sessions",
        details: "The whole document; what is changed while a session is active holds at once.",
        body: DescribedFields { WebinarSettings(&$0) },
        answer: .json(WebinarSettings.schema, "As it is now."),
        refusals: [.webinarNotFound, .onlyHostsSet])
}
