public import Tickets

/// What a deployment decides about live sessions (contract, section 5).
public struct LiveSessionSettings: Sendable, Equatable {
    public var roomSuffix: RoomSuffix
    /// `false` keeps the room name out of the public status.
    public var statusShowsRoom: Bool
    /// nil where no secret is there to seal tickets with.
    public var ticketKey: TicketKey?

    public init(roomSuffix: RoomSuffix = .short, statusShowsRoom: Bool = true, ticketKey: TicketKey? = nil) {
        self.roomSuffix = roomSuffix
        self.statusShowsRoom = statusShowsRoom
        self.ticketKey = ticketKey
    }
}
