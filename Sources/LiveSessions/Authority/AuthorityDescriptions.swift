import WebAPI

/// What is told of the routes of ``AuthorityRoutes`` to whoever sets up a Jitsi server.
extension RouteDescription {
    static let reserve = RouteDescription(
        "Ask whether a room may open",
        form: ReservationRequest.form,
        answer: .json(Reservation.schema, "It may, for `duration` seconds."),
        refusals: [.roomNotFound, .roomHasEnded])

    static let reservation = RouteDescription(
        "Ask for a reservation again",
        answer: .json(Reservation.schema, "The room of a session that is active."),
        refusals: [.reservationNotFound])

    static let forgetReservation = RouteDescription("Say that a room is gone", answer: noted)

    static let roomCreated = told("Tell that a room has opened", ProsodyEvent.creationBody)
    static let roomDestroyed = told("Tell that a room is gone, and who was in it", ProsodyEvent.endBody)
    static let occupantJoined = told("Tell that somebody has entered", ProsodyEvent.occupantBody)
    static let occupantLeft = told("Tell that somebody has left", ProsodyEvent.occupantBody)

    static let webhook = RouteDescription(
        "Tell what happens in a room of JaaS",
        details: "Of `ROOM_CREATED`, `ROOM_DESTROYED`, `PARTICIPANT_JOINED` and `PARTICIPANT_LEFT` the fields `fqn`, "
            + "`sessionId`, `timestamp` and `data` are read; other events change nothing.",
        body: JaaSEvent.body,
        answer: noted,
        refusals: [.signatureNotValid])

    private static func told(_ summary: String, _ body: DescribedFields) -> RouteDescription {
        RouteDescription(
            summary, details: "Late, twice and in any order. A room of no live session is answered alike.",
            body: body, answer: noted)
    }

    private static let noted = DescribedAnswer.json(.object([:]), "Noted.")
}
