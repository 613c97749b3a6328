extension MetricFamily {
    /// What it is, in a sentence: the `HELP` of the text format.
    var help: String {
        switch self {
        case .requests: "Requests that workers have answered, by route, HTTP status and the code of a refusal."
        case .requestDuration: "Time from the whole request to its answer, in the worker, by route."
        case .tokenRefusals: "Access tokens that were refused, by reason."
        case .workers: "Workers that live, by pool."
        case .busyWorkers: "Workers that have a request in hand, by pool."
        case .socketQueue: "Connections that wait in a pool's socket to be accepted."
        case .socketQueueLimit: "Connections that may wait in a pool's socket; beyond it nginx is refused."
        case .statementDuration: "Time of a statement of the database, its failures included, by pool."
        case .connections: "Open connections to the database, by pool."
        case .connects: "Connections to the database that were made, by pool: those beyond the starts are made anew."
        case .databaseFailures: "Statements and connects that failed, by pool and reason."
        case .streams: "Event streams that are open, by kind: page, ticket, room, list."
        case .streamsOpened: "Event streams that were let in, by kind."
        case .rooms: "Webinars that somebody's stream follows."
        case .eventLag: "Time from an event's row, at the end of its transaction, to its writing to the streams."
        case .replays: "Questions to the database for what streams missed, one for all of a webinar."
        case .resets: "Streams that were told to fetch afresh, because what they missed is gone."
        case .gaps: "Times that events were lost or another history began, so that all pages came back."
        case .roundDuration: "Time of a round of presence and rights with the database."
        case .roundFailures: "Rounds of presence and rights that failed."
        case .heartbeat: "When the hub last told the database that it lives, in seconds since 1970."
        case .sessionsOnAir: "Live sessions that are active, over all hosts."
        case .peopleInRooms: "People in the rooms of active sessions, over all hosts."
        case .peopleWaiting: "People before rooms, of webinars that somebody follows on this host."
        case .processStarts: "Processes that were started, by pool."
        case .processStartTime: "When the youngest process of a pool was started, in seconds since 1970."
        case .buildInfo: "1, with the version of the programs that run."
        case .socketInode: "The socket that a process serves."
        }
    }
}
