import WebAPI

/// What clients are told of the routes of ``LiveSessionRoutes``.
extension RouteDescription {
    static let start = RouteDescription(
        "Start a webinar's live session",
        details: "A session that is active stays as it is, so that a second start is answered with the same room.",
        answer: .json(Messages.startSchema, "The session is active."),
        refusals: [.webinarNotFound, .onlyOrganizerStarts, .webinarCancelled])

    static let join = RouteDescription(
        "Enter a webinar's live session",
        details: "Where the room has a limit, a seat is taken; a HEAD takes none.",
        answer: .json(Messages.joinSchema, "The session is active, and the caller may be in its room."),
        refusals: [.webinarNotFound, .notRegistered, .sessionNotFound, .sessionNotActive, .sessionFull])

    static let status = RouteDescription(
        "Whether a webinar is live",
        details:
            "As old as two seconds. The room's name is null where the session is not active or names are kept secret.",
        answer: .json(Messages.statusSchema, "Live or not."),
        refusals: [.webinarNotFound])

    static let end = RouteDescription(
        "End a webinar's live session",
        answer: .json(Messages.endSchema, "The session is over."),
        refusals: [.webinarNotFound, .onlyOrganizerEnds, .nothingToEnd])
}
