import ArgumentParser
import Configuration
import FoundationEssentials
import LiveSessions
import Platform
import PostgreSQL

struct RetainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retain",
        abstract: "Remove what has been kept for its time; say how much of what is older than when.",
        discussion: """
            By the login of WEBINAR_LIVE_RETENTION_DATABASE; a timer runs it once a day. A thousand rows are one \
            transaction, and what somebody has locked is left for the next time. Ends with 0 where nothing old is left, \
            75 where something is, 1 where it failed.
            """
    )

    @Flag(help: "Count what would be removed, and remove nothing.")
    var dryRun = false

    @Option(help: "How long it may take.")
    var minutes = 30

    /// Of what is counted for an hour at most.
    fileprivate static let traceDays = 1
    /// As EX_TEMPFAIL of sysexits.h has it: the same again will do the rest.
    private static let isLeft = ExitCode(75)

    func validate() throws {
        guard (1...1440).contains(minutes) else { throw ValidationError("--minutes must be 1 to 1440.") }
    }

    func run() throws {
        let settings = try RetentionSettings(environment: ProcessInfo.processInfo.environment)
        let database = Connection(settings.database)
        let retention = try Retention(database: database, limit: .seconds(60 * minutes))
        var isLeft = false
        for kind in RetentionKind.allCases {
            guard case .days(let days) = settings.kept(kind) else {
                print("\(kind.rawValue): kept for ever")
                continue
            }
            let moment = Retention.moment(days: days)
            let outcome = try dryRun ? retention.count(kind, before: moment) : retention.remove(kind, before: moment)
            print(line(kind, outcome, moment))
            isLeft = isLeft || outcome.isLeft
        }
        isLeft = try removeFiles(settings, database) || isLeft
        if isLeft { throw Self.isLeft }
    }

    private func line(_ kind: RetentionKind, _ outcome: Retention.Outcome, _ moment: String) -> String {
        guard outcome.isOurs else { return "\(kind.rawValue): the platform's own, left alone" }
        return "\(kind.rawValue): \(outcome.rows) rows older than \(moment) \(dryRun ? "would be " : "")removed"
            + (outcome.isLeft ? ", others are left for the next time" : "")
    }

    /// Those of accounts that were erased: the database names them, and cannot remove them itself.
    ///
    /// - Returns: whether some are left.
    private func removeFiles(_ settings: RetentionSettings, _ database: Connection) throws -> Bool {
        let paths = try database.run(ListFileRemovals())
        guard !dryRun else {
            print("files: \(paths.count) that nothing names would be removed")
            return false
        }
        guard let folder = settings.mediaFolder.map(MediaFolder.init) else {
            print(
                "files: \(paths.count) that nothing names"
                    + (paths.isEmpty ? "" : " are left: no WEBINAR_LIVE_MEDIA_FOLDER"))
            return !paths.isEmpty
        }
        var left = 0
        for path in paths {
            if folder.remove(path) { left += 1 } else { try database.run(ForgetFileRemoval(path)) }
        }
        print("files: \(paths.count - left) that nothing names removed" + (left == 0 ? "" : ", \(left) could not be"))
        return left > 0
    }
}

extension RetentionSettings {
    /// How long a kind is kept.
    fileprivate func kept(_ kind: RetentionKind) -> KeptFor {
        switch kind {
        case .attendance: attendance
        case .chat: chat
        case .calendar: calendar
        case .network: network
        case .trace: .days(RetainCommand.traceDays)
        }
    }
}
