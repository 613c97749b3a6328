import WebAPI

/// The way into the room of a session that runs, as its hosts are told.
struct Funnel: Equatable {
    let counts: FunnelCounts
    let people: [FunnelPerson]
}

extension Funnel {
    var json: JSONValue {
        [
            "counts": [
                "registered": .integer(counts.registered),
                "here": .integer(counts.here),
                "in_room": .integer(counts.inRoom),
                "stuck": .integer(Int64(people.count(where: \.isStuck))),
            ],
            "people": .list(people.map(\.json)),
        ]
    }
}

extension FunnelPerson {
    var json: JSONValue {
        [
            "user_id": .integer(user),
            "username": .string(username),
            "name": .string(name),
            "registered": .bool(isRegistered),
            "here": .bool(isHere),
            "reached": .text(reached?.rawValue),
            "failed": failed,
            "seconds": told.map { JSONValue.integer(max(0, $0.seconds)) } ?? .null,
            "stuck": .bool(isStuck),
            "help_sent": .bool(told?.isHelped ?? false),
        ]
    }

    private var failed: JSONValue {
        guard let (step, failure) = obstacle else { return .null }
        return [
            "step": .string(step.rawValue), "code": .string(failure.rawValue), "reason": .string(failure.sentence),
        ]
    }
}

extension Progress {
    /// - Parameter isHelped: whether a host has sent help for what was told.
    static func json(isHelped: Bool) -> JSONValue { ["help": .bool(isHelped)] }

    static let answerSchema = JSONSchema.object(["help": .bool]).named("ProgressAnswer")
}

extension FunnelPerson: DescribedJSON {
    static let schema = JSONSchema.object([
        "user_id": .id, "username": .string(), "name": .string(), "registered": .bool, "here": .bool,
        "reached": .choice(of: FunnelStep.self).nullable,
        "failed": JSONSchema.object([
            "step": .choice(of: FunnelStep.self), "code": .choice(of: FunnelFailure.self), "reason": .string(),
        ]).named("FunnelFailure").nullable,
        "seconds": .count.nullable, "stuck": .bool, "help_sent": .bool,
    ]).named("FunnelPerson")
}

extension Funnel: DescribedJSON {
    static let schema = JSONSchema.object([
        "counts": .object(["registered": .count, "here": .count, "in_room": .count, "stuck": .count]),
        "people": .list(of: FunnelPerson.schema, count: 0...1000),
    ]).named("Funnel")
}
