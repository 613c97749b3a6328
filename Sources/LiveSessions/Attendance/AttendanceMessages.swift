import WebAPI

extension Attendance {
    /// A person of the report (contract, section 10).
    var json: JSONValue {
        .object(
            [
                "user_id": .integer(user),
                "username": .string(username),
                "name": .string(name),
                "registered": .bool(isRegistered),
                "host": .bool(isHost),
                "first_entered_at": .text(firstEnteredAt),
                "last_left_at": .text(lastLeftAt),
                "seconds": .integer(seconds),
                "page_seconds": .integer(pageSeconds),
                "stays": .integer(stays),
                "present": .bool(isPresent),
                "state": .string(state),
                "provisional": .bool(isProvisional),
                "source": .string(source),
                "disagrees": .bool(disagrees),
            ] + (correction.map { ["correction": $0.json] } ?? [:]))
    }
}

extension Attendance.Correction {
    /// Beside what was seen, which stays (contract, section 10).
    var json: JSONValue {
        ["state": .string(state), "reason": .string(reason), "by": .text(author), "at": .string(time)]
    }
}

extension Run {
    var json: JSONValue {
        ["started_at": .string(startedAt), "ended_at": .text(endedAt)]
    }
}

extension Attendance: DescribedJSON {
    static let schema = JSONSchema.object(
        [
            "user_id": .id, "username": .string(), "name": .string(), "registered": .bool, "host": .bool,
            "first_entered_at": .moment.nullable, "last_left_at": .moment.nullable, "seconds": .count,
            "page_seconds": .count, "stays": .count, "present": .bool, "state": .choice(of: AttendanceState.self),
            "provisional": .bool, "source": .choice(of: ["room", "page"]),
            "disagrees": .bool,
        ], optional: ["correction": Correction.schema]
    ).named("Attendance")

    /// The whole answer.
    static let reportSchema = JSONSchema.object(
        ["runs": .list(of: Run.schema), "people": .list(of: schema)]
    ).named("AttendanceReport")
}

extension Attendance.Correction: DescribedJSON {
    static let schema = JSONSchema.object([
        "state": .choice(of: AttendanceState.self), "reason": .string(), "by": .string().nullable, "at": .moment,
    ]).named("AttendanceCorrection")
}

extension Run: DescribedJSON {
    static let schema = JSONSchema.object(["started_at": .moment, "ended_at": .moment.nullable]).named("Run")
}
