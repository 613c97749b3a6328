import HubQueries
import OnAir

/// What is on the air, in the words of events.
extension OnAir {
    /// nil for a webinar of which nothing is known.
    func state(of webinar: Int64) -> LiveSessionState? {
        if let session = sessions[webinar] {
            return LiveSessionState(isActive: true, roomName: nil, startedAt: session.startedAt)
        }
        return endings[webinar].map {
            LiveSessionState(isActive: false, roomName: nil, startedAt: $0.startedAt, endedAt: $0.endedAt)
        }
    }

    /// A session has begun, or has ended.
    mutating func put(_ state: LiveSessionState, of webinar: Int64) {
        if state.isActive {
            begin(Session(startedAt: state.startedAt, participantCount: 0), in: webinar)
        } else {
            end(state.endedAt.map { Ending(startedAt: state.startedAt, endedAt: $0) }, in: webinar)
        }
    }

    /// What has begun and ended from this to `newer`, by webinar.
    func changes(to newer: OnAir) -> [Int64: LiveSessionState] {
        var changes: [Int64: LiveSessionState] = [:]
        for webinar in sessions.keys where newer.tells(of: webinar) {
            if newer.sessions[webinar] == nil { changes[webinar] = newer.state(of: webinar) ?? .inactive }
        }
        for (webinar, session) in newer.sessions where sessions[webinar]?.startedAt != session.startedAt {
            changes[webinar] = newer.state(of: webinar)
        }
        return changes
    }

    /// Becomes `newer`, but for sessions that it had no room for.
    mutating func follow(_ newer: OnAir) {
        let kept = sessions.filter { !newer.tells(of: $0.key) }
        self = newer
        for (webinar, session) in kept { begin(session, in: webinar) }
    }

    /// Whether what it does not say of a webinar's session means that there is none.
    private func tells(of webinar: Int64) -> Bool {
        sessions.count < Self.limit || state(of: webinar) != nil
    }
}

extension LiveSessionState {
    /// As lists are told it.
    var withoutRoom: LiveSessionState {
        LiveSessionState(isActive: isActive, roomName: nil, startedAt: startedAt, endedAt: endedAt)
    }
}
