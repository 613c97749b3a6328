public import PostgreSQL
public import RecordingFiles

/// Removes what is to go: recordings whose time is over, those that never came, their chapters, and the files of all that
/// were removed, by whomever.
public struct RecordingSweep {
    private let database: Connection
    private let settings: RecordingSettings
    private let removeObject: (String) -> Bool

    /// - Parameter removeObject: does what an address of a store asks, by DELETE; says whether the object is gone.
    public init(database: Connection, settings: RecordingSettings, removeObject: @escaping (String) -> Bool) {
        self.database = database
        self.settings = settings
        self.removeObject = removeObject
    }

    /// What was done.
    public struct Outcome: Sendable, Equatable {
        /// Recordings whose time was over, or that never came.
        public var outdated = 0
        /// Files that are gone.
        public var removed = 0
        /// Files that could not be removed: the next sweep tries again.
        public var failed: [String] = []
    }

    /// - Parameter now: seconds since 1970.
    public func run(now: Int64) throws(PostgreSQLError) -> Outcome {
        var outcome = Outcome()
        while case let count = try database.run(RemoveOutdated()), count > 0 { outcome.outdated += count }
        while try database.run(ForgetChapters(days: settings.days)) > 0 {}
        var last = ""
        while case let files = try database.run(ListRemovals(after: last)), let end = files.last {
            for file in files {
                guard isGone(file, now: now) else {
                    outcome.failed.append(file.name)
                    continue
                }
                outcome.removed += 1
                try database.run(ForgetRemoval(of: file.name))
            }
            last = end.name
        }
        return outcome
    }

    private func isGone(_ file: RemovedFile, now: Int64) -> Bool {
        switch file.place {
        case .folder?: settings.folder?.remove(file.name) ?? false
        case .store?:
            settings.store.map { store in
                let request = PresignedRequest(.delete, ObjectStore.key(of: file.name))
                return removeObject(request.address(at: store, now: now, lifetime: 300))
            } ?? false
        case nil: false
        }
    }
}

struct RemovedFile: Equatable {
    let name: String
    let place: RecordingSettings.Place?
}

/// A hundred at a time, so that no lock is held for long.
struct RemoveOutdated: Query {
    static let statement = Statement(
        name: "recording_remove_outdated",
        sql: """
            DELETE FROM webinar_live.recording AS r
             WHERE r.id IN (
                SELECT old.id
                  FROM webinar_live.recording AS old
                 WHERE old.available_until <= now()
                    OR old.received_at IS NULL AND old.announced_at < now() - interval '14 days'
                 LIMIT 100
                   FOR UPDATE SKIP LOCKED
             )
            RETURNING true
            """
    )
    static let isWrite = true

    let parameters: [Parameter] = []

    /// - Returns: how many.
    static func read(_ rows: Rows) -> Int { rows.count }
}

/// Chapters that no recording can have any more: one may come two weeks late.
struct ForgetChapters: Query {
    /// - $1 days for which a recording may be seen
    static let statement = Statement(
        name: "recording_forget_chapters",
        sql: """
            DELETE FROM webinar_live.chapter AS c
             WHERE (c.webinar_id, c.begun_at) IN (
                SELECT old.webinar_id, old.begun_at
                  FROM webinar_live.chapter AS old
                 WHERE old.begun_at < now() - make_interval(days => $1::bigint::integer + 15)
                 LIMIT 100
             )
            RETURNING true
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(days: Int) {
        parameters = [.bigint(Int64(days))]
    }

    /// - Returns: how many.
    static func read(_ rows: Rows) -> Int { rows.count }
}

struct ListRemovals: Query {
    /// - $1 the last name of those before, empty for the first ones
    static let statement = Statement(
        name: "recording_removals",
        sql: """
            SELECT m.file, m.place
              FROM webinar_live.recording_removal AS m
             WHERE m.file > $1::text
             ORDER BY m.file
             LIMIT 100
            """
    )

    let parameters: [Parameter]

    init(after last: String) {
        parameters = [.text(last)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [RemovedFile] {
        try rows.map { columns throws(PostgreSQLError) in
            RemovedFile(name: try columns.next(), place: .init(rawValue: try columns.next()))
        }
    }
}

/// Not within a day: what was on its way when its recording was removed comes after it.
struct ForgetRemoval: Query {
    typealias Answer = Void

    /// - $1 the file's name
    static let statement = Statement(
        name: "recording_forget_removal",
        sql: """
            DELETE FROM webinar_live.recording_removal
             WHERE file = $1::text
               AND removed_at < now() - interval '1 day'
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(of file: String) {
        parameters = [.text(file)]
    }
}
