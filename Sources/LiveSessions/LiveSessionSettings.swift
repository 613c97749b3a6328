/// What a deployment decides about live sessions (contract, section 5).
public struct LiveSessionSettings: Sendable, Equatable {
    public var roomSuffix: RoomSuffix
    /// `false` keeps the room name out of the public status.
    public var statusShowsRoom: Bool

    public init(roomSuffix: RoomSuffix = .short, statusShowsRoom: Bool = true) {
        self.roomSuffix = roomSuffix
        self.statusShowsRoom = statusShowsRoom
    }
}
