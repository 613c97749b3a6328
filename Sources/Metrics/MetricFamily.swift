/// Everything that is counted, a row each: what `/metrics` says of it, and how its numbers add up.
///
/// The alerts and the dashboard of `nginx/monitoring/` are held to these names by a test.
public enum MetricFamily: String, CaseIterable, Sendable {
    case requests = "webinar_live_requests_total"
    case requestDuration = "webinar_live_request_duration_seconds"
    case tokenRefusals = "webinar_live_token_refusals_total"
    case workers = "webinar_live_workers"
    case busyWorkers = "webinar_live_workers_busy"
    case socketQueue = "webinar_live_socket_queue_length"
    case socketQueueLimit = "webinar_live_socket_queue_limit"
    case statementDuration = "webinar_live_database_statement_duration_seconds"
    case connections = "webinar_live_database_connections"
    case connects = "webinar_live_database_connects_total"
    case databaseFailures = "webinar_live_database_failures_total"
    case streams = "webinar_live_hub_streams"
    case streamsOpened = "webinar_live_hub_streams_opened_total"
    case rooms = "webinar_live_hub_rooms"
    case eventLag = "webinar_live_hub_event_lag_seconds"
    case replays = "webinar_live_hub_replays_total"
    case resets = "webinar_live_hub_resets_total"
    case gaps = "webinar_live_hub_gaps_total"
    case roundDuration = "webinar_live_hub_round_duration_seconds"
    case roundFailures = "webinar_live_hub_round_failures_total"
    case heartbeat = "webinar_live_hub_heartbeat_timestamp_seconds"
    case sessionsOnAir = "webinar_live_sessions_on_air"
    case peopleInRooms = "webinar_live_people_in_rooms"
    case peopleWaiting = "webinar_live_people_waiting"
    case processStarts = "webinar_live_process_starts_total"
    case processStartTime = "webinar_live_process_start_time_seconds"
    case buildInfo = "webinar_live_build_info"
    /// The inode of the socket that a process serves: what its queue is asked for by. It is told to nobody.
    case socketInode = "webinar_live_socket_inode"

    /// How the numbers of several processes become one.
    public enum Kind: Equatable, Sendable {
        /// It only grows; what a process has counted counts on after its end.
        case counter
        /// What holds now, added up over the processes that live.
        case sum
        /// What holds now, the largest of the processes that live: each of them would tell the same.
        case largest
        /// Counts by upper bound, in nanoseconds.
        case histogram(bounds: [UInt64])

        var name: String {
            switch self {
            case .counter: "counter"
            case .sum, .largest: "gauge"
            case .histogram: "histogram"
            }
        }
    }

    /// What it counts, and how that adds up.
    public var kind: Kind {
        switch self {
        case .requests, .tokenRefusals, .connects, .databaseFailures, .streamsOpened, .replays, .resets, .gaps,
            .roundFailures, .processStarts:
            .counter
        case .workers, .busyWorkers, .connections, .streams, .rooms: .sum
        case .socketQueue, .socketQueueLimit, .heartbeat, .sessionsOnAir, .peopleInRooms, .peopleWaiting,
            .processStartTime, .buildInfo, .socketInode:
            .largest
        case .requestDuration: .histogram(bounds: Buckets.requests)
        case .statementDuration, .roundDuration: .histogram(bounds: Buckets.statements)
        case .eventLag: .histogram(bounds: Buckets.events)
        }
    }

    /// How many 64-bit words its numbers take: of a histogram one a bucket, one for what is above them, and the sum.
    var wordCount: Int {
        if case .histogram(let bounds) = kind { bounds.count + 2 } else { 1 }
    }
}
