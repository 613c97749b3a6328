import WebAPI

/// What clients are told of the routes of ``AnalyticsRoutes``.
extension RouteDescription {
    static let analytics = RouteDescription(
        "What all webinars come to",
        details: """
            For admins. Figures are counted in advance, and `as_of` says when. A run is one time that a session was on the \
            air; participants are who came to a webinar, each once and hosts left out, and in `over_time` each once in a \
            run. What is on, and what a room has not told the end of, is counted so far: `provisional`. Days are those of \
            UTC, `to` is the first that does not count, and there are 400 parts at most. `sessions_per_webinar` is a part \
            of the webinars that were on the air, the newest first.
            """,
        query: DescribedFields(AnalyticsRoutes.readOverview),
        answer: .json(AnalyticsTotals.schema, "Totals, over time, and by webinar.")
            .with("X-Total-Count", .count, "Of how many `sessions_per_webinar` is a part."),
        refusals: [.permissionDenied])

    static let analyticsTeachers = RouteDescription(
        "What each organizer's webinars come to",
        details: "For admins. As `over_time` of `/api/live/analytics/` counts; who held the most comes first.",
        query: DescribedFields(AnalyticsRoutes.readTeachers),
        answer: .json(.list(of: Teacher.schema), "A part of those who held any.")
            .with("X-Total-Count", .count, "Of how many the answer is a part."),
        refusals: [.permissionDenied])

    static let analyticsWebinar = RouteDescription(
        "Who came to a webinar, and when",
        details: """
            For its hosts and admins; hosts are no audience. Of each of the newest 20 runs, in steps of `step_minutes` \
            from its start: who came for the first time, how many were there at once at the most, how many of all who \
            came had not left for good, and lines of chat.
            """,
        answer: .json(WebinarFigures.schema, "Counted at this moment."),
        refusals: [.webinarNotFound, .onlyHostsSeeAttendance])
}
