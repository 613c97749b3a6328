/// Who has been in the room, as the organizer is told.
struct Participant: Equatable {
    let user: Int64
    let username: String
    /// ISO 8601 in UTC, as `leftAt`.
    let joinedAt: String
    /// nil while present.
    let leftAt: String?
    let isPresent: Bool
}
