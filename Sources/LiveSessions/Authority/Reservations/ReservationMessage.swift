import FoundationEssentials
import WebAPI

extension Reservation {
    /// What `mod_reservations` reads.
    ///
    /// - Parameters:
    ///   - name: the room's, as it was asked for.
    ///   - owner: who asked first, as the Jitsi server names it.
    ///   - password: the room's; nil for none.
    func message(name: String, owner: String, password: String?) -> JSONValue {
        var members: JSONObject = [
            // In digits without quotes Lua would make a fraction of it.
            "id": .string(String(id)),
            "name": .string(name),
            "mail_owner": .string(owner),
            "start_time": .string(Date(timeIntervalSince1970: Double(term.start)).formatted(.iso8601)),
            "duration": .integer(term.duration),
        ]
        if let maximumOccupants { members.append("max_occupants", .integer(maximumOccupants)) }
        if hasLobby { members.append("lobby", true) }
        if let password { members.append("password", .string(password)) }
        return .object(members)
    }
}

extension Reservation: DescribedJSON {
    static let schema = JSONSchema.object(
        ["id": .string(), "name": .string(), "mail_owner": .string(), "start_time": .moment, "duration": .count],
        optional: ["max_occupants": .count, "lobby": .only(true), "password": .string()]
    ).named("Reservation")
}
