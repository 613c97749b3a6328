public import RoomTickets

/// How rooms are ended on the Jitsi server when their session has ended.
public struct RoomEnd: Sendable {
    /// Where it is asked to.
    public let url: EndURL
    /// What the request is signed as.
    public let application: JitsiApplication

    /// The room's address on the server.
    public func address(of room: String) -> String {
        "\(room.lowercased())@\(url.roomDomain ?? "conference.\(application.domainOfRooms)")"
    }

    /// A host's ticket for the room, which is what the server takes; nil if it cannot be signed.
    ///
    /// - Parameter now: seconds since 1970.
    public func token(for room: String, now: Int64) -> String? {
        let ticket = RoomTicket(
            room: room, person: .init(id: 0, name: "Webinar Live", picture: nil), part: .host, mayShareScreen: false)
        return try? application.issue(ticket, plannedEnd: now, now: now).jwt
    }
}

extension RoomEnd {
    /// - Returns: nil where rooms end by themselves.
    /// - Throws: ``SettingsError`` also where there is no application to sign as.
    static func ifGiven(_ reader: SettingsReader) throws(SettingsError) -> RoomEnd? {
        guard let url = try reader.value(SettingTable.jitsiEndURL) else { return nil }
        guard let application = try JitsiApplication.ifGiven(reader) else {
            throw .lacksCompanion(SettingTable.jitsiEndURL.name, companion: SettingTable.jitsiAppID.name)
        }
        guard !application.isJaaS else {
            throw .doesNotFit(SettingTable.jitsiEndURL.name, reason: "rooms of JaaS end on 8x8's servers; leave it out")
        }
        return RoomEnd(url: url, application: application)
    }
}

extension JitsiApplication {
    /// Prosody's own domain, or that of a tenant below it.
    fileprivate var domainOfRooms: String {
        let host = String(domain.prefix { $0 != ":" })
        return subject.contains(".") || subject == host ? subject : "\(subject).\(host)"
    }
}
