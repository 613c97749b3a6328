/// What a deployment decides about live sessions (contract, section 5).
public struct LiveSessionSettings: Sendable, Equatable {
    /// `true` gives room names a whole UUID instead of its first 8 digits.
    public var hasLongRoomNames: Bool
    /// `false` keeps the room name out of the public status.
    public var statusShowsRoom: Bool

    public init(hasLongRoomNames: Bool = false, statusShowsRoom: Bool = true) {
        self.hasLongRoomNames = hasLongRoomNames
        self.statusShowsRoom = statusShowsRoom
    }
}
