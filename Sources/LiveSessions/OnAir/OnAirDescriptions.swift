import OnAir
import WebAPI

/// What clients are told of the routes of ``OnAirRoutes``.
extension RouteDescription {
    static let onAir = RouteDescription(
        "Which webinars are live",
        details: "As old as two seconds; the newest first.",
        answer: .json(OnAir.schema, "What is on the air, and what has ended within a day."))

    static let allEvents = RouteDescription(
        "Follow which webinars are live",
        details: "Server-Sent Events. It opens with `active`; then each session that begins or ends is told.",
        answer: .events(
            [
                "active": OnAir.schema,
                "status": .object([
                    "ended_at": .moment.nullable, "is_active": .bool, "participant_count": .count,
                    "started_at": .moment.nullable, "webinar": .id,
                ]),
            ], "Stays open."),
        refusals: [.ticketNotValid])
}
