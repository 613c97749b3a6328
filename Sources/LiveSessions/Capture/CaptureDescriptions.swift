import WebAPI

/// What clients are told of the routes of ``CaptureRoutes``.
extension RouteDescription {
    static let noteCapture = RouteDescription(
        "Say that a webinar's session is recorded or streamed",
        details: "A host's page says so when the room does. Everyone who watches the webinar is told.",
        body: DescribedFields(CaptureRoutes.readMode),
        answer: .done,
        refusals: [.webinarNotFound, .onlyHostsCapture, .sessionNotActive])

    static let endCapture = RouteDescription(
        "Say that it is no longer",
        details: "Of both, where no mode is given. The session's end says it too.",
        query: DescribedFields(CaptureRoutes.readModeIfGiven),
        answer: .done,
        refusals: [.webinarNotFound, .onlyHostsCapture])

    static let streamKey = RouteDescription(
        "The key to stream with",
        details: "For the page that starts the stream; no other answer has it.",
        answer: .json(StreamKey.schema, "One of both, as it was set."),
        refusals: [.webinarNotFound, .onlyHostsCapture, .sessionNotActive, .streamKeyNotSet])
}
