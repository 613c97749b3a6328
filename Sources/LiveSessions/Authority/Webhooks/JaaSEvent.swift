import WebAPI

/// What 8x8's JaaS tells by webhooks (its page “Payload structure”).
enum JaaSEvent {
    /// - Returns: nil for an event of another kind.
    static func report(_ call: Call) throws(LiveSessionError) -> RoomReport? {
        try call.bodyFields(read).mapError(LiveSessionError.input).get()
    }

    /// What is told of a room; of events of another kind nothing is read but which kind that is.
    static let body = DescribedFields(read)

    private static func read(_ fields: inout Fields) -> RoomReport?? {
        guard let kind = fields.required("eventType", .told) else { return nil }
        guard let kind = Kind(rawValue: kind) else { return .some(nil) }
        let name = fields.required("fqn", .told)
        let session = fields.required("sessionId", .told)
        let moment = fields.required("timestamp", .millisecond)
        guard let data = fields.required("data", .members), let name, let session, let moment else { return nil }
        // `<AppID>/<room>`
        let room = name.split(separator: "/").last.map(String.init) ?? name
        let breakout = data.present("isBreakout") == true ? data.told("breakoutRoomId") : nil
        var report = RoomReport(room: room, breakout: breakout)
        switch kind {
        case .roomCreated: report.opening = .init(id: session, created: moment)
        case .roomDestroyed: report.opening = .init(id: session, destroyed: moment)
        case .participantJoined, .participantLeft:
            guard let connection = data.told("participantId") ?? data.told("participantFullJid") else {
                fields.refuse("data", FieldError("Expected a participantId."))
                return nil
            }
            let hasJoined = kind == .participantJoined
            report.stays = [
                RoomStay(
                    occupant: connection, participant: data.told("id"), name: data.told("name"),
                    joined: hasJoined ? moment : nil, left: hasJoined ? nil : moment)
            ]
        }
        return report
    }

    private enum Kind: String {
        case roomCreated = "ROOM_CREATED"
        case roomDestroyed = "ROOM_DESTROYED"
        case participantJoined = "PARTICIPANT_JOINED"
        case participantLeft = "PARTICIPANT_LEFT"
    }
}

extension FieldRule<RoomMoment> {
    fileprivate static var millisecond: FieldRule { moment(unit: 1) }
}

extension FieldRule<JSONObject> {
    fileprivate static var members: FieldRule {
        FieldRule(.object([:])) { value throws(FieldError) in
            guard case .object(let members) = value else { throw FieldError("Expected an object.") }
            return members
        }
    }
}
