/// What a page needs to open a room: a ticket, and where it is good.
public struct IssuedRoomTicket: Sendable, Equatable {
    /// `host[:port]` of the Jitsi server.
    public let domain: String
    /// The address of the IFrame API.
    public let script: String
    /// What the IFrame API is given.
    public let room: String
    /// The ticket. It opens the room for whoever has it: for no log.
    public let jwt: String
    /// Seconds since 1970, from which on it opens nothing.
    public let expiry: Int64

    /// Each as the property of its name.
    public init(domain: String, script: String, room: String, jwt: String, expiry: Int64) {
        self.domain = domain
        self.script = script
        self.room = room
        self.jwt = jwt
        self.expiry = expiry
    }
}
