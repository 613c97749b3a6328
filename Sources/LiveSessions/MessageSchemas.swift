import WebAPI

/// What the answers of ``Messages`` are like.
extension Messages {
    static let startSchema = JSONSchema.object(
        ["is_active": .only(true), "room_name": .string()], optional: entrance
    ).named("StartedSession")

    static let joinSchema = JSONSchema.object(
        ["is_active": .only(true), "participant_count": .count, "room_name": .string()], optional: entrance
    ).named("JoinedSession")

    static let statusSchema = JSONSchema.object(
        ["is_active": .bool, "room_name": .string().nullable]
    ).named("SessionStatus")

    static let endSchema = JSONSchema.object(["end_time": .moment, "message": .string()]).named("EndedSession")

    static let ticketSchema = JSONSchema.object(["expires_in": .count, "ticket": .string()]).named("StreamTicket")

    static let presenceSchema = JSONSchema.object(["participant_count": .count]).named("Presence")

    static let participantsSchema = JSONSchema.list(
        of: .object([
            "joined_at": .moment, "left_at": .moment.nullable, "name": .string(), "picture_url": .string().nullable,
            "present": .bool, "user_id": .id, "username": .string(),
        ]).named("Participant"))

    /// What start and join say besides, where hosts have decided something, where something is recorded or streamed, and where the
    /// room takes tickets.
    private static let entrance: KeyValuePairs<String, JSONSchema> = [
        "admission": RoomAccess.schema,
        "capture": Capture.schema,
        "jitsi": JSONSchema.object([
            "domain": .string(), "expires_at": .moment, "jwt": .string(), "room": .string(), "script": .string(),
        ]).named("RoomTicket"),
    ]
}

extension RoomAccess: DescribedJSON {
    /// Only what differs from a room about which nothing is decided.
    static let schema = JSONSchema.object(
        [:],
        optional: [
            "is_host": .only(true), "lobby": .only(true), "may_share_screen": .only(false), "may_speak": .only(false),
            "muted": .only(true), "password": .string(),
        ]
    ).named("Admission")
}
