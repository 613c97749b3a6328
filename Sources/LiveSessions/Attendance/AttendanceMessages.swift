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
