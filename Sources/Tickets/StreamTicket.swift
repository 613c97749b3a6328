/// Leave to open streams of one webinar's events for a short time (contract, section 6).
public struct StreamTicket: Sendable, Equatable {
    /// The id of the webinar whose events may be followed.
    public let webinar: Int64
    /// The id of the account that it was sealed for.
    public let user: Int64
    /// Whether the streams opened with it count as presence in the room.
    public let isInRoom: Bool
    /// Seconds since 1970, from which on it opens no stream.
    public let expiry: Int64

    /// Seconds for which a ticket is good.
    public static let lifetime: Int64 = 60

    /// Each as the property of its name.
    public init(webinar: Int64, user: Int64, isInRoom: Bool, expiry: Int64) {
        self.webinar = webinar
        self.user = user
        self.isInRoom = isInRoom
        self.expiry = expiry
    }
}

extension StreamTicket {
    /// What the signature signs: `<webinar>.<user>.<room or page>.<expiry>`.
    var claims: String {
        "\(webinar).\(user).\(isInRoom ? Place.room : Place.page).\(expiry)"
    }

    init?(claims: Substring) {
        let parts = claims.split(separator: ".", omittingEmptySubsequences: false)
        guard
            parts.count == 4,
            let webinar = Int64(parts[0]),
            let user = Int64(parts[1]),
            let place = Place(rawValue: String(parts[2])),
            let expiry = Int64(parts[3])
        else { return nil }
        self.init(webinar: webinar, user: user, isInRoom: place == .room, expiry: expiry)
    }

    private enum Place: String {
        case room, page
    }
}
