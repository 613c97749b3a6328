import JSON

/// The claim `context`, which Prosody's modules and Jitsi's page read.
extension RoomTicket {
    /// - Parameter isOfJaaS: 8x8 has rules of its own for who waits in a lobby.
    func context(isOfJaaS: Bool) -> JSONObject {
        ["features": .object(features), "user": .object(user(isOfJaaS: isOfJaaS))]
    }

    private func user(isOfJaaS: Bool) -> JSONObject {
        // A number would be written with a fraction by Prosody's JSON.
        var user: JSONObject = ["id": "\(person.id)", "name": .string(person.name)]
        if let picture = person.picture { user.append("avatar", .string(picture)) }
        // Either alone makes a moderator, so that both must say the same.
        user.append("moderator", .string(part == .host ? "true" : "false"))
        user.append("affiliation", .string(part == .host ? "owner" : "member"))
        // Read by a module of its own: without it a host waits for somebody to let him in, and there may be nobody.
        if part == .host, !isOfJaaS { user.append("lobby_bypass", true) }
        // Enters as one of the audience, where the server has visitors.
        if part == .listener { user.append("role", "visitor") }
        return user
    }

    private var features: JSONObject {
        JSONObject(RoomFeature.allCases.map { ($0.rawValue, .string($0.isAllowed(by: self) ? "true" : "false")) })
    }
}
