import WebAPI

/// A connection's stay in a room, as far as the Jitsi server tells: its joining, its leaving, or both.
struct RoomStay: Equatable {
    /// The connection, as the server names it.
    let occupant: String
    /// The id in the person's ticket.
    var participant: String?
    /// The name in the ticket, or the one that the person chose.
    var name: String?
    /// As ``RoomMoment``s; one of both at least.
    var joined: RoomMoment?
    var left: RoomMoment?
}

extension RoomStay {
    /// The number that the ticket has of an account, which are positive; nil where its id is no such number.
    private var account: Int64? {
        guard let number = participant.flatMap({ Int64($0) }), number > 0 else { return nil }
        return number
    }

    var json: JSONValue {
        [
            "occupant": .string(occupant),
            "participant": .text(participant),
            "account": account.map(JSONValue.integer) ?? .null,
            "name": .text(name),
            "joined": joined.map { .integer($0.milliseconds) } ?? .null,
            "left": left.map { .integer($0.milliseconds) } ?? .null,
        ]
    }
}
