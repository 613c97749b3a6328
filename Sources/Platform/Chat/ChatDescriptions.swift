import WebAPI

/// What clients are told of the routes of the chat.
extension RouteDescription {
    static let readChat = RouteDescription(
        "What was written in a webinar's chat",
        details: "The newest 200; with `after` the next 200, with `before` the 200 before.",
        query: DescribedFields(ChatHandlers.readQuestion),
        answer: .json(.list(of: ChatMessage.schema, count: 0...200), "Ascending by id."),
        refusals: [.permissionDenied])

    static let writeChat = RouteDescription(
        "Write a line",
        body: DescribedFields(ChatHandlers.readLine),
        answer: .json(ChatMessage.schema, status: 201, "The line."),
        refusals: [.permissionDenied, .chatMuted])

    static let removeChat = RouteDescription(
        "Take a line away",
        details: "For hosts and admins, and for its author within 5 minutes.",
        answer: .done,
        refusals: [.notFound, .permissionDenied])
}
