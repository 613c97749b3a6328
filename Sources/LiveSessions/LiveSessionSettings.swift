public import RoomTickets
public import Tickets

/// What a deployment decides about live sessions (contract, section 5).
public struct LiveSessionSettings: Sendable {
    /// How much of a random UUID a room's name carries.
    public var roomSuffix: RoomSuffix
    /// `false` keeps the room name out of the public status.
    public var statusShowsRoom: Bool
    /// nil where no secret is there to seal tickets with.
    public var ticketKey: TicketKey?
    /// nil where no secret is there to seal rooms' passwords with.
    public var passwordKey: PasswordKey?
    /// Whose tickets the Jitsi server takes; nil where rooms are entered without.
    public var jitsi: JitsiApplication?
    /// How many tickets an account is given in a minute.
    public var ticketLimit: Int

    /// Each as the property of its name.
    public init(
        roomSuffix: RoomSuffix = .short, statusShowsRoom: Bool = true, ticketKey: TicketKey? = nil,
        passwordKey: PasswordKey? = nil, jitsi: JitsiApplication? = nil, ticketLimit: Int
    ) {
        self.roomSuffix = roomSuffix
        self.statusShowsRoom = statusShowsRoom
        self.ticketKey = ticketKey
        self.passwordKey = passwordKey
        self.jitsi = jitsi
        self.ticketLimit = ticketLimit
    }
}
