import WebAPI

/// What clients are told of the routes of ``ModerationRoutes``.
extension RouteDescription {
    static let listMuted = RouteDescription(
        "Who may not write in a webinar's chat",
        answer: .json(.list(of: MutedAccount.schema), "Who was muted first is first."),
        refusals: [.webinarNotFound, .onlyHostsModerate])

    static let mute = RouteDescription(
        "Take an account's right to write in a webinar's chat",
        answer: .done,
        refusals: [.webinarNotFound, .notFound, .onlyHostsModerate, .hostNotMuted])

    static let unmute = RouteDescription(
        "Give it back", answer: .done, refusals: [.webinarNotFound, .onlyHostsModerate])

    static let putNotice = RouteDescription(
        "Put a notice on top of a webinar's chat",
        body: DescribedFields(ChatNotice.read),
        answer: .json(ChatNotice.schema, "The notice."),
        refusals: [.webinarNotFound, .onlyHostsModerate])

    static let dropNotice = RouteDescription(
        "Take it away", answer: .done, refusals: [.webinarNotFound, .onlyHostsModerate])
}
