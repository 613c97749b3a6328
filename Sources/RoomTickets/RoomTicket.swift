/// Leave to enter one webinar's room, as the Jitsi server is told it (contract, section 7).
public struct RoomTicket: Sendable, Equatable {
    /// Whom it is for. Everyone in the room may see it, so that it holds no e-mail address.
    public struct Person: Sendable, Equatable {
        /// The account's id.
        public let id: Int64
        /// What the person is called in the room.
        public let name: String
        /// A picture's whole address; nil where there is none that the Jitsi server's page could load.
        public let picture: String?

        /// - Parameter picture: an address; one that is not `https://…` is left out.
        public init(id: Int64, name: String, picture: String?) {
            self.id = id
            self.name = name
            self.picture = picture.flatMap { $0.hasPrefix("https://") ? $0 : nil }
        }
    }

    /// What the person is in the room.
    public enum Part: Sendable, Equatable, CaseIterable {
        /// The organizer or a co-host: a moderator.
        case host
        /// Hears and is heard.
        case speaker
        /// Hears alone.
        case listener
    }

    /// As our own database names it.
    public let room: String
    /// Whom it is for.
    public let person: Person
    /// What the person is in the room.
    public let part: Part
    /// Whether the person may show a screen to all. A host always may, a listener never.
    public let mayShareScreen: Bool

    /// Each as the property of its name.
    public init(room: String, person: Person, part: Part, mayShareScreen: Bool) {
        self.room = room
        self.person = person
        self.part = part
        self.mayShareScreen = mayShareScreen
    }
}
