/// Who has been in the room, as the organizer is told (contract, section 6).
struct Participant: Encodable, Equatable {
    let user_id: Int64
    let username: String
    let joined_at: String
    /// nil while present.
    let left_at: String?
    let present: Bool

    /// Written out, because the derived form leaves a nil out instead of saying null.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(user_id, forKey: .user_id)
        try container.encode(username, forKey: .username)
        try container.encode(joined_at, forKey: .joined_at)
        try container.encode(left_at, forKey: .left_at)
        try container.encode(present, forKey: .present)
    }

    private enum CodingKeys: CodingKey {
        case user_id, username, joined_at, left_at, present
    }
}
