import OnAir
import WebAPI

extension OnAir {
    /// What is on the air, and what has ended within a day (contract, section 1).
    static let schema = JSONSchema.object([
        "ended": .list(
            of: .object(["ended_at": .moment, "started_at": .moment.nullable, "webinar": .id]), count: 0...limit),
        "sessions": .list(
            of: .object(["participant_count": .count, "started_at": .moment.nullable, "webinar": .id]),
            count: 0...limit),
    ]).named("OnAir")
}
