import JSON

/// The claim `context`, which Prosody's modules and Jitsi's page read.
extension RoomTicket {
    var context: JSONObject {
        ["features": .object(features), "user": .object(user)]
    }

    private var user: JSONObject {
        // A number would be written with a fraction by Prosody's JSON.
        var user: JSONObject = ["id": "\(person.id)", "name": .string(person.name)]
        if let picture = person.picture { user.append("avatar", .string(picture)) }
        // Either alone makes a moderator, so that both must say the same.
        user.append("moderator", .string(part == .host ? "true" : "false"))
        user.append("affiliation", .string(part == .host ? "owner" : "member"))
        // Enters as one of the audience, where the server has visitors.
        if part == .listener { user.append("role", "visitor") }
        return user
    }

    private var features: JSONObject {
        JSONObject(RoomFeature.allCases.map { ($0.rawValue, .string($0.isAllowed(by: self) ? "true" : "false")) })
    }
}
