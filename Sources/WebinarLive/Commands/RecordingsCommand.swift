import ArgumentParser
import Checks
import Configuration
import FoundationEssentials
import LiveSessions
import PostgreSQL
import RecordingFiles

/// Files that a sweep could not remove.
private struct FilesLeft: Error, CustomStringConvertible {
    let description: String
}

struct RecordingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recordings",
        abstract: "Look after recordings and their files.",
        subcommands: [Sweep.self, Address.self]
    )
}

extension RecordingsCommand {
    struct Sweep: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sweep",
            abstract: "Remove recordings whose time is over, and the files of all that were removed; a timer runs it."
        )

        func run() throws {
            let settings = try WorkerSettings(environment: ProcessInfo.processInfo.environment, pool: .api)
            guard let recordings = settings.recordings else {
                print("Nothing is recorded here: WEBINAR_LIVE_RECORDING_KEY is not set.")
                return
            }
            let sweep = RecordingSweep(
                database: Connection(settings.database), settings: recordings, removeObject: StoreRemoval.isGone)
            let outcome = try sweep.run(now: Int64(Date().timeIntervalSince1970))
            print("\(outcome.outdated) recordings removed, \(outcome.removed) files gone.")
            guard outcome.failed.isEmpty else {
                throw FilesLeft(
                    description: "\(outcome.failed.count) files could not be removed, \(outcome.failed[0]) among them; "
                        + "webinar-live check says whether their place can be reached.")
            }
        }
    }

    struct Address: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "address",
            abstract: "Print signed addresses of objects in the store, to try it by hand; keys are read, one a line."
        )

        @Option(help: "GET, PUT or DELETE.")
        var method = PresignedRequest.Method.get

        @Option(help: "Seconds for which they are good.")
        var lifetime: Int64 = 3_600

        @Option(help: "When they begin, in seconds since 1970; now if not given.")
        var at: Int64?

        @Option(help: "Bytes that are to be put.")
        var size: Int64?

        @Option(help: "The media type that the answer is to say.")
        var type: String?

        @Option(help: "What a browser is to keep the object as.")
        var fileName: String?

        func validate() throws {
            guard (1...604_800).contains(lifetime) else {
                throw ValidationError("--lifetime must be 1 to 604800 seconds (7 days).")
            }
            if let at, at < 0 { throw ValidationError("--at must be 0 or more.") }
        }

        func run() throws {
            let settings = try WorkerSettings(environment: ProcessInfo.processInfo.environment, pool: .api)
            guard let store = settings.recordings?.store else {
                throw ValidationError("WEBINAR_LIVE_S3_ENDPOINT is not set: there is no store.")
            }
            let now = at ?? Int64(Date().timeIntervalSince1970)
            while let key = readLine() {
                print(
                    PresignedRequest(method, key, size: size, type: type, fileName: fileName)
                        .address(at: store, now: now, lifetime: lifetime))
            }
        }
    }
}
