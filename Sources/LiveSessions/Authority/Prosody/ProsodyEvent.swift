import WebAPI

/// What Prosody's component `event_sync` tells (jitsi-contrib/prosody-plugins), a path each.
enum ProsodyEvent {
    static func creation(_ call: Call) throws(LiveSessionError) -> RoomReport { try report(call, readCreation) }

    /// What ``creation(_:)`` reads.
    static let creationBody = body(readCreation)

    private static func readCreation(_ fields: inout Fields) -> Contents? {
        fields.required("created_at", .second).map { Contents(created: $0) }
    }

    static func end(_ call: Call) throws(LiveSessionError) -> RoomReport { try report(call, readEnd) }

    /// What ``end(_:)`` reads.
    static let endBody = body(readEnd)

    private static func readEnd(_ fields: inout Fields) -> Contents? {
        let created = fields.required("created_at", .second)
        let destroyed = fields.required("destroyed_at", .second)
        let stays = fields.required("all_occupants", .occupants)
        guard let created, let stays else { return nil }
        return Contents(created: created, destroyed: destroyed, stays: stays)
    }

    /// Of whoever was there before the plugin heard of the room, it says at the leaving that there is nothing to say.
    static func occupant(_ call: Call) throws(LiveSessionError) -> RoomReport { try report(call, readOccupant) }

    /// What ``occupant(_:)`` reads.
    static let occupantBody = body(readOccupant)

    private static func readOccupant(_ fields: inout Fields) -> Contents? {
        Contents(stays: fields.optional("occupant", .occupant).map { [$0] } ?? [])
    }

    /// What is told of the room, besides which one it is.
    private struct Contents {
        var created: RoomMoment?
        var destroyed: RoomMoment?
        var stays: [RoomStay] = []
    }

    /// Prosody tells two openings of a room apart by the second in which they began.
    private static func report(
        _ call: Call, _ read: (inout Fields) -> Contents?
    ) throws(LiveSessionError) -> RoomReport {
        try call.bodyFields { fields in report(&fields, read) }.mapError(LiveSessionError.input).get()
    }

    private static func body(_ read: (inout Fields) -> Contents?) -> DescribedFields {
        DescribedFields { fields in report(&fields, read) }
    }

    private static func report(_ fields: inout Fields, _ read: (inout Fields) -> Contents?) -> RoomReport? {
        let room = fields.required("room_name", .told)
        let isBreakout = fields.optional("is_breakout", .bool) ?? false
        let breakout = isBreakout ? fields.required("breakout_room_id", .told) : nil
        guard let contents = read(&fields), let room else { return nil }
        let opening = contents.created.map { created in
            RoomReport.Opening(
                id: String(created.milliseconds / 1_000), created: created, destroyed: contents.destroyed)
        }
        return RoomReport(room: room, breakout: breakout, opening: opening, stays: contents.stays)
    }
}

extension FieldRule<RoomMoment> {
    /// Prosody's clock counts seconds.
    fileprivate static var second: FieldRule { moment(unit: 1_000) }
}

extension JSONSchema {
    fileprivate static let occupant = object(
        [
            "occupant_jid": FieldRule<String>.told.schema(),
            "joined_at": FieldRule<RoomMoment>.second.schema(),
        ],
        optional: [
            "id": anything,
            "name": anything,
            "left_at": FieldRule<RoomMoment>.second.schema().nullable,
        ])
}

extension FieldRule<RoomStay> {
    /// Of someone without a ticket, id and name are missing.
    fileprivate static var occupant: FieldRule {
        FieldRule(.occupant) { value throws(FieldError) in
            guard
                case .object(let members) = value, let jid = members["occupant_jid"], let joined = members["joined_at"]
            else { throw FieldError("Expected an occupant_jid with its joined_at.") }
            return RoomStay(
                occupant: try FieldRule<String>.told.parse(jid),
                participant: members.told("id"),
                name: members.told("name"),
                joined: try FieldRule<RoomMoment>.second.parse(joined),
                left: try members.present("left_at").map(FieldRule<RoomMoment>.second.parse))
        }
    }
}

extension FieldRule<[RoomStay]> {
    /// Lua knows no empty list: it is an empty object.
    fileprivate static var occupants: FieldRule {
        FieldRule(.any(of: [.list(of: .occupant), .object([:])])) { value throws(FieldError) in
            if value == .object([:]) { return [] }
            guard case .list(let items) = value else { throw FieldError("Expected a list of occupants.") }
            var stays: [RoomStay] = []
            for item in items { stays.append(try FieldRule<RoomStay>.occupant.parse(item)) }
            return stays
        }
    }
}
