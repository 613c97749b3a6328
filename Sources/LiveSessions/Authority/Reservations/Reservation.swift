import PostgreSQL

/// What a Jitsi server is told of a room that may open.
struct Reservation: Equatable {
    /// The live session's.
    let id: Int64
    /// In lower case, as Jitsi has it.
    let room: String
    let isActive: Bool
    let term: ReservationTerm
    /// How many may be in the room; nil for any number.
    let maximumOccupants: Int64?
    let hasLobby: Bool
    /// nil for none.
    let password: SealedPassword?
}

extension Reservation {
    /// Of what ``source`` names. A platform's own rows may say no moment that is one, and not when the run began.
    static let columns = """
        s.id,
               lower(s.room_name::text),
               s.is_active,
               floor(extract(epoch FROM s.started_at))::bigint,
               floor(extract(epoch FROM \(PlannedStart.sql)))::bigint,
               e.duration * 60::bigint,
               floor(extract(epoch FROM now()))::bigint,
               w.participant_limit,
               (SELECT count(*)
                  FROM webinar_live.webinar_part AS p
                 WHERE p.webinar_id = e.id
                   AND p.part       = 'co_host'),
               coalesce(w.lobby, false),
               w.password,
               s.webinar_id
        """

    static let source = """
        live_sessions_livesession                 AS s
          JOIN webinars_event                     AS e ON e.id = s.webinar_id
          LEFT JOIN webinar_live.webinar_settings AS w ON w.webinar_id = e.id
        """
}

extension Columns {
    /// By ``Reservation/columns``.
    mutating func nextReservation() throws(PostgreSQLError) -> Reservation {
        let (id, room, isActive) = (try next(Int64.self), try next(String.self), try next(Bool.self))
        let term = ReservationTerm(
            started: try nextIfPresent(), planned: try nextIfPresent(), length: try next(), now: try next())
        let (limit, coHosts) = (try nextIfPresent(Int64.self), try next(Int64.self))
        let (hasLobby, password) = (try next(Bool.self), try nextIfPresent(String.self))
        let webinar = try next(Int64.self)
        return Reservation(
            id: id,
            room: room,
            isActive: isActive,
            term: term,
            maximumOccupants: limit.map { RoomSize.maximum(limit: $0, coHosts: coHosts) },
            hasLobby: hasLobby,
            password: password.map { SealedPassword(text: $0, webinar: webinar) })
    }
}
