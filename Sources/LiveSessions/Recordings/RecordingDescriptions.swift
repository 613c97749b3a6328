import WebAPI

/// What clients are told of the routes of ``RecordingRoutes``.
extension RouteDescription {
    static let recordings = RouteDescription(
        "The recordings of a webinar",
        details: "For its hosts and admins; for who is registered as well, unless the site keeps them for hosts.",
        answer: .json(Recording.listSchema, "Those that are here and may still be seen, the first one first."),
        refusals: [.webinarNotFound, .onlyRegisteredSeeRecordings, .onlyHostsHaveRecordings])

    static let announceRecording = RouteDescription(
        "Announce a recording, and say that it has been sent",
        details: "By a recorder's host, as often as it likes: what it tells twice is one recording.",
        body: DescribedFields(Announcement.read(limit: .max)),
        answer: .json(RecordingState.schema, "What is to be done next."),
        refusals: [.signatureNotValid, .recordedRoomNotFound, .recordingExists])

    static let removeRecording = RouteDescription(
        "Remove a recording, and its file",
        answer: .done,
        refusals: [.webinarNotFound, .notFound, .onlyHostsHaveRecordings])
}
