package import JSON

/// What is on the air, and what has ended lately (contract, section 1). No room's name is in it.
package struct OnAir: Sendable, Equatable {
    /// A session that is active now.
    package struct Session: Sendable, Equatable {
        /// ISO 8601 in UTC; nil where the platform does not say.
        package let startedAt: String?
        /// How many people are in its room; up to some seconds old.
        package var participantCount: Int64

        package init(startedAt: String?, participantCount: Int64) {
            self.startedAt = startedAt
            self.participantCount = participantCount
        }
    }

    /// A session's last run, which is over.
    package struct Ending: Sendable, Equatable {
        /// As ``Session/startedAt``.
        package let startedAt: String?
        /// ISO 8601 in UTC.
        package let endedAt: String

        package init(startedAt: String?, endedAt: String) {
            self.startedAt = startedAt
            self.endedAt = endedAt
        }
    }

    /// How many sessions of each kind are told.
    package static let limit = 1_000

    /// By webinar.
    package private(set) var sessions: [Int64: Session] = [:]
    /// By webinar.
    package private(set) var endings: [Int64: Ending] = [:]

    package init() {}

    /// A webinar's session is active.
    package mutating func begin(_ session: Session, in webinar: Int64) {
        sessions[webinar] = session
        endings[webinar] = nil
    }

    /// A webinar's session is not active.
    ///
    /// - Parameter ending: nil where it is not known when it ended.
    package mutating func end(_ ending: Ending?, in webinar: Int64) {
        sessions[webinar] = nil
        endings[webinar] = ending
    }

    /// Notes how many are in a webinar's room.
    ///
    /// - Returns: whether that is news.
    package mutating func count(_ people: Int64, in webinar: Int64) -> Bool {
        guard let known = sessions[webinar]?.participantCount, known != people else { return false }
        sessions[webinar]?.participantCount = people
        return true
    }
}

extension OnAir {
    /// The session that began last; of none, that which ended last.
    package var newestWebinar: Int64? {
        (Self.newest(sessions, by: \.startedAt).first?.webinar) ?? Self.newest(endings, by: \.endedAt).first?.webinar
    }

    /// The answer of `/api/live/active/`: newest first, and what has no time last.
    package var json: JSONValue {
        [
            "ended": .list(
                Self.newest(endings, by: \.endedAt).map { webinar, ending in
                    [
                        "ended_at": .string(ending.endedAt),
                        "started_at": .text(ending.startedAt),
                        "webinar": .integer(webinar),
                    ]
                }),
            "sessions": .list(
                Self.newest(sessions, by: \.startedAt).map { webinar, session in
                    [
                        "participant_count": .integer(session.participantCount),
                        "started_at": .text(session.startedAt),
                        "webinar": .integer(webinar),
                    ]
                }),
        ]
    }

    /// The times are texts of one length, so that they sort as the moments do.
    private static func newest<Run>(
        _ runs: [Int64: Run], by moment: (Run) -> String?
    ) -> ArraySlice<(webinar: Int64, run: Run)> {
        runs.map { (webinar: $0.key, moment: moment($0.value) ?? "", run: $0.value) }
            .sorted { ($0.moment, $0.webinar) > ($1.moment, $1.webinar) }
            .map { (webinar: $0.webinar, run: $0.run) }
            .prefix(limit)
    }
}
