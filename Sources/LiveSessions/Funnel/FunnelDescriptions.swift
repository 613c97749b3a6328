import WebAPI

/// What clients are told of the routes of ``FunnelRoutes``.
extension RouteDescription {
    static let progress = RouteDescription(
        "Say how far one has come on the way into the room",
        details: """
            When the step changes; with `failed`, the step was not reached. A page to whom no events come by a stream says it \
            every 20 seconds, `has_stream` false, and learns by the answer whether a host has sent help.
            """,
        body: DescribedFields(Progress.read),
        answer: .json(Progress.answerSchema, "Whether a host has sent help for it."),
        refusals: [.webinarNotFound, .notRegistered, .sessionNotFound, .sessionNotActive])

    static let funnel = RouteDescription(
        "How far each student has come, and what stopped whom",
        details: "While the session runs; 1,000 people at most, who tells of a failure first.",
        query: DescribedFields(FunnelRoutes.readPeople),
        answer: .json(Funnel.schema, "How many are where, and the people."),
        refusals: [.webinarNotFound, .onlyHostsSeeFunnel, .sessionNotFound, .sessionNotActive])

    static let sendHelp = RouteDescription(
        "Send help to somebody who is stuck",
        details: "Their page is told by an event, `help`, and says what to do. Sent again, it changes nothing.",
        answer: .done,
        refusals: [.webinarNotFound, .notFound, .onlyHostsSeeFunnel, .sessionNotFound, .sessionNotActive])
}
