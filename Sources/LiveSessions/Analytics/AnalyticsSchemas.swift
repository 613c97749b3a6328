import WebAPI

extension AnalyticsTotals {
    /// The whole answer.
    static let schema = JSONSchema.object([
        "as_of": JSONSchema.moment.nullable.described("When all of this was counted; null until it is."),
        "total_webinars": .count, "total_live_sessions": .count, "total_participants": .count,
        "average_session_duration_minutes": .amount, "active_sessions": .count, "completed_sessions": .count,
        "provisional_webinars": .count, "by": .choice(of: Period.Part.self), "from": .day, "to": .day,
        "over_time": .list(of: PartOfPeriod.schema), "sessions_per_webinar": .list(of: HeldWebinar.schema),
    ]).named("Analytics")
}

extension PartOfPeriod: DescribedJSON {
    static let schema = JSONSchema.object([
        "start": .day, "runs": .count, "minutes": .count, "participants": .count, "audience_minutes": .count,
        "provisional": .bool,
    ]).named("AnalyticsPart")
}

extension Teacher: DescribedJSON {
    static let schema = JSONSchema.object([
        "user_id": .id, "name": .string(), "runs": .count, "minutes": .count, "participants": .count,
        "audience_minutes": .count, "provisional": .bool,
    ]).named("AnalyticsTeacher")
}

extension HeldWebinar: DescribedJSON {
    static let schema = JSONSchema.object([
        "webinar_id": .id, "title": .string(), "organizer": .id, "organizer_name": .string(),
        "last_started_at": .moment, "runs": .count, "minutes": .count, "participant_count": .count,
        "attended": .count, "peak": .count, "provisional": .bool,
    ]).named("AnalyticsWebinar")
}

extension WebinarFigures {
    /// The whole answer.
    static let schema = JSONSchema.object([
        "webinar_id": .id, "title": .string(), "as_of": .moment, "provisional": .bool, "registered": .count,
        "registered_came": .count, "participants": .count, "attended": .count,
        "runs": .list(of: RunAudience.schema, count: 0...ListRunAudiences.mostRuns),
    ]).named("WebinarAnalytics")
}

extension RunAudience: DescribedJSON {
    static let schema = JSONSchema.object([
        "started_at": .moment, "ended_at": .moment.nullable, "participants": .count, "minutes": .count,
        "audience_minutes": .count, "average": .amount, "peak": .count, "peak_at": .moment.nullable,
        "step_minutes": JSONSchema.count.described("How many minutes each number of the lists is of."),
        "arrivals": .list(of: .count), "audience": .list(of: .count), "stayed": .list(of: .count),
        "chat_lines": .list(of: .count),
    ]).named("RunAudience")
}

extension JSONSchema {
    fileprivate static let day = string(format: "date")

    /// With a decimal.
    fileprivate static let amount = number(0...1_000_000_000)
}
