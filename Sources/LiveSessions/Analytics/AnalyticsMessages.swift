import WebAPI

extension AnalyticsTotals {
    /// The members that the contract names, and beside them from when they are (section 10).
    var members: JSONObject {
        [
            "as_of": .text(asOf),
            "total_webinars": .integer(webinars),
            "total_live_sessions": .integer(sessions),
            "total_participants": .integer(participants),
            "average_session_duration_minutes": .number(averageDuration),
            "active_sessions": .integer(activeSessions),
            "completed_sessions": .integer(sessions - activeSessions),
            "provisional_webinars": .integer(provisional),
        ]
    }

    /// The whole answer, for admins.
    func json(_ period: Period, _ parts: [PartOfPeriod], _ webinars: [HeldWebinar]) -> JSONValue {
        .object(
            members + [
                "by": .string(period.part.rawValue),
                "from": .string(period.from.text),
                "to": .string(period.to.text),
                "over_time": .list(parts.map(\.json)),
                "sessions_per_webinar": .list(webinars.map(\.json)),
            ])
    }
}

extension AirTime {
    var members: JSONObject {
        [
            "runs": .integer(runs), "minutes": .integer(minutes), "participants": .integer(participants),
            "audience_minutes": .integer(audienceMinutes), "provisional": .bool(isProvisional),
        ]
    }
}

extension PartOfPeriod {
    var json: JSONValue { .object(["start": .string(start)] + airTime.members) }
}

extension Teacher {
    var json: JSONValue { .object(["user_id": .integer(user), "name": .string(name)] + airTime.members) }
}

extension HeldWebinar {
    var json: JSONValue {
        [
            "webinar_id": .integer(webinar), "title": .string(title), "organizer": .integer(organizer),
            "organizer_name": .string(organizerName), "last_started_at": .string(lastStartedAt),
            "runs": .integer(runs), "minutes": .integer(minutes), "participant_count": .integer(participants),
            "attended": .integer(attended), "peak": .integer(peak), "provisional": .bool(isProvisional),
        ]
    }
}

extension WebinarFigures {
    func json(of webinar: Int64, _ runs: [RunAudience]) -> JSONValue {
        [
            "webinar_id": .integer(webinar), "title": .string(title), "as_of": .string(asOf),
            "provisional": .bool(isProvisional), "registered": .integer(registered),
            "registered_came": .integer(registeredCame), "participants": .integer(participants),
            "attended": .integer(attended), "runs": .list(runs.map(\.json)),
        ]
    }
}

extension RunAudience {
    var json: JSONValue {
        [
            "started_at": .string(run.startedAt), "ended_at": .text(run.endedAt),
            "participants": .integer(participants), "minutes": .integer(minutes),
            "audience_minutes": .integer(audienceMinutes), "average": .number(average), "peak": .integer(peak),
            "peak_at": .text(peakAt), "step_minutes": .integer(step), "arrivals": Self.list(arrivals),
            "audience": Self.list(audience), "stayed": Self.list(stayed), "chat_lines": Self.list(chatLines),
        ]
    }

    private static func list(_ numbers: [Int64]) -> JSONValue { .list(numbers.map(JSONValue.integer)) }
}
