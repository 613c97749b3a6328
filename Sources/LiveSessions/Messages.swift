// The bodies of the answers, field by field as in the contract's sections 1 and 6.

/// Of start.
struct RoomMessage: Encodable {
    let room_name: String
    let is_active = true
}

/// Of join.
struct JoinMessage: Encodable {
    let room_name: String
    let is_active = true
    let participant_count: Int64
}

/// Of status.
struct StatusMessage: Encodable {
    let is_active: Bool
    let room_name: String?

    /// Written out, because the derived form leaves a nil out instead of saying null.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(is_active, forKey: .is_active)
        try container.encode(room_name, forKey: .room_name)
    }

    private enum CodingKeys: CodingKey {
        case is_active, room_name
    }
}

/// Of end.
struct EndMessage: Encodable {
    let message = "Live session ended successfully"
    let end_time: String
}
