/// How many a hub has counted in the room.
enum ParticipantCount {
    /// Joins `c.participant_count` to the session with this id, as SQL; NULL where no hub has counted for half a minute.
    static func join(to session: String) -> String {
        """
        LEFT JOIN LATERAL (
            SELECT participant_count
              FROM webinar_live.session_presence
             WHERE session_id = \(session)
               AND counted_at > now() - interval '30 seconds'
             ORDER BY counted_at DESC
             LIMIT 1
          ) AS c ON true
        """
    }
}
