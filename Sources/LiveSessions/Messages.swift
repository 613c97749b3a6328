import FoundationEssentials
import RoomTickets
import WebAPI

/// The bodies of the answers, field by field as in the contract's sections 1 and 6.
enum Messages {
    static func start(
        room: RoomName, _ access: RoomAccess, _ ticket: IssuedRoomTicket? = nil, _ capture: Capture = Capture()
    ) -> JSONValue {
        .object(
            ["is_active": true, "room_name": .string(room.text)] + members(access) + members(ticket) + members(capture))
    }

    static func join(
        room: RoomName, participantCount: Int64, _ access: RoomAccess, _ ticket: IssuedRoomTicket? = nil,
        _ capture: Capture = Capture()
    ) -> JSONValue {
        .object(
            ["is_active": true, "participant_count": .integer(participantCount), "room_name": .string(room.text)]
                + members(access) + members(ticket) + members(capture))
    }

    /// Nothing where nothing is recorded or streamed.
    private static func members(_ capture: Capture) -> JSONObject {
        capture == Capture() ? [:] : ["capture": capture.json]
    }

    /// Nothing where no host has decided anything: then the answers are the guide's own.
    private static func members(_ access: RoomAccess) -> JSONObject {
        access.json.map { ["admission": $0] } ?? [:]
    }

    /// Nothing where rooms are entered without tickets.
    private static func members(_ ticket: IssuedRoomTicket?) -> JSONObject {
        guard let ticket else { return [:] }
        return [
            "jitsi": [
                "domain": .string(ticket.domain),
                "expires_at": .string(Date(timeIntervalSince1970: Double(ticket.expiry)).ISO8601Format()),
                "jwt": .string(ticket.jwt),
                "room": .string(ticket.room),
                "script": .string(ticket.script),
            ]
        ]
    }

    static func status(isActive: Bool, room: RoomName?) -> JSONValue {
        ["is_active": .bool(isActive), "room_name": .text(room?.text)]
    }

    /// - Parameter time: ISO 8601 in UTC.
    static func end(time: String) -> JSONValue {
        ["end_time": .string(time), "message": "Live session ended successfully"]
    }

    /// - Parameter lifetime: seconds.
    static func ticket(_ ticket: String, lifetime: Int64) -> JSONValue {
        ["expires_in": .integer(lifetime), "ticket": .string(ticket)]
    }

    static func presence(participantCount: Int64) -> JSONValue {
        ["participant_count": .integer(participantCount)]
    }

    static func participants(_ participants: [Participant]) -> JSONValue {
        .list(
            participants.map { participant in
                [
                    "joined_at": .string(participant.joinedAt),
                    "left_at": .text(participant.leftAt),
                    "name": .string(participant.name),
                    "picture_url": .text(participant.picture),
                    "present": .bool(participant.isPresent),
                    "user_id": .integer(participant.user),
                    "username": .string(participant.username),
                ]
            })
    }
}
