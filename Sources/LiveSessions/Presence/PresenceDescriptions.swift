import WebAPI

/// What clients are told of the routes of ``PresenceRoutes``.
extension RouteDescription {
    static let events = RouteDescription(
        "Follow a webinar's events",
        details: """
            Server-Sent Events. Without a ticket there are `status`, `webinar`, `capture` and `rights` alone: the last says that hosts \
            have decided something, so that who was refused a ticket may be given one now. With one, a client that comes back with \
            `after` or `Last-Event-ID` gets every event after that one, or `reset` where it is too old.
            """,
        query: DescribedFields { (fields: inout Fields) -> Int64? in
            _ = fields.optional("ticket", FieldRule<String>(.string(pattern: "^[A-Za-z0-9_-]+$")) { _ in "" })
            return fields.optional("after", .integer(0...Int64.max))
        },
        header: ("Last-Event-ID", .string(pattern: "^[0-9]*$")),
        answer: .events(
            [
                "status": .object([
                    "ended_at": .moment.nullable, "is_active": .bool, "participant_count": .count,
                    "room_name": .string().nullable, "started_at": .moment.nullable,
                ]),
                "webinar": .object([
                    "cancel_reason": .string().nullable, "cancelled": .bool,
                    "date": .string(format: "date").nullable, "duration": .integer(), "end_time": .moment.nullable,
                    "start_time": .moment.nullable, "thumbnail": .string().nullable, "time": .string(),
                    "title": .string(), "webinar": .id,
                ]),
                "chat": .reference(to: "ChatMessage"),
                "chat_removed": .object(["id": .id]),
                "presence": .object(["participant_count": .count, "waiting_count": .count]),
                "settings": WebinarSettings.schema,
                "capture": Capture.schema,
                "notice": .object(["text": .string().nullable]),
                "muted": .object(["muted": .bool]),
                "help": .object([:]),
                "rights": .object([:]),
                "reset": .object([:]),
            ], "Stays open."),
        refusals: [.webinarNotFound, .ticketNotValid],
        namesFields: false)

    static let streamTicket = RouteDescription(
        "Get a ticket for a webinar's events",
        details: "Good for this account and webinar, and for opening streams until it expires.",
        body: DescribedFields(PresenceRoutes.readTicket),
        answer: .json(Messages.ticketSchema, "A ticket, and for how many seconds it is good."),
        refusals: [.webinarNotFound, .notRegistered])

    static let presence = RouteDescription(
        "Say that one is here",
        details: "Every 15 to 20 seconds while a room is open. `in_room` false says that it has been left.",
        body: DescribedFields(PresenceRoutes.readPresence),
        answer: .json(Messages.presenceSchema, "How many are there."),
        refusals: [.webinarNotFound, .notRegistered])

    static let participants = RouteDescription(
        "Who is there",
        answer: .json(Messages.participantsSchema, "Everyone who was there in the present run."),
        refusals: [.webinarNotFound, .onlyOrganizerSeesParticipants])
}
