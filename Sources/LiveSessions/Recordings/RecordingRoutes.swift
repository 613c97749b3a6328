import FastCGI
import FoundationEssentials
public import Logging
public import PostgreSQL
public import RecordingFiles
public import WebAPI

/// Recordings of webinars: who may see them, who removes them, and what a recorder's host tells (contract, section 10).
public struct RecordingRoutes: RouteTable {
    let database: Connection
    let settings: RecordingSettings
    let logger: Logger

    /// - Parameter settings: nil where nothing is recorded: no route is served then.
    public init?(database: Connection, settings: RecordingSettings?, logger: Logger) {
        guard let settings else { return nil }
        self.database = database
        self.settings = settings
        self.logger = logger
    }

    /// For the description of the API.
    public static let subject = Subject(
        "Recordings", "What was recorded of a webinar, to be played again. Not there (404) where nothing is recorded.")

    /// The route of browsers first: the path is theirs, and the recorder's with it.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .authenticated(.get, "/api/live/recordings/<id>", handlers?.list)
                .described(.recordings),
            .recorder(.post, "/api/live/recordings/<id>", handlers?.announce, .repeatable)
                .described(.announceRecording),
            // Who asks a second worker is told that there is no such recording any more, which is what was wanted.
            .authenticated(
                .delete, "/api/live/recordings/<id>/<recording>", handlers?.remove, .repeatable, by: .writes
            ).described(.removeRecording),
        ]
    }

    private func list(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        try database.ask(LookUpSettings(webinar: call.id, user: user))
            .checkMaySeeRecordings(by: user, isForHosts: settings.isForHosts)
        guard let webinar = call.id else { throw .webinarNotFound }
        let chapters = try database.ask(ListChapters(webinar: webinar))
        let addresses = RecordingAddresses(settings: settings, now: now)
        let recordings = try database.ask(ListRecordings(webinar: webinar)).map { recording in
            var recording = recording
            recording.chapters = chapters[recording.id] ?? []
            return recording.json(addresses.addresses(of: recording))
        }
        return .json(200, ["recordings": .list(recordings)])
    }

    private func remove(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        try database.ask(LookUpSettings(webinar: call.id, user: user)).checkMayRemoveRecordings(by: user)
        guard
            let webinar = call.id, let recording = call.recording,
            let removed = try database.ask(RemoveRecording(recording, of: webinar, by: user))
        else { throw .recordingNotFound }
        // At once where that is possible; whatever becomes of it, `webinar-live recordings sweep` sees to it again.
        if removed.place == .folder { _ = settings.folder?.remove(removed.file) }
        logger.note("recording removed", of: call, by: user, ["recording": "\(recording)"])
        return .noContent
    }

    /// Seconds since 1970.
    var now: Int64 { Int64(Date().timeIntervalSince1970) }
}

extension SettingsFacts {
    /// - Parameter isForHosts: whether the site keeps recordings from the audience.
    fileprivate func checkMaySeeRecordings(by user: UserID, isForHosts: Bool) throws(LiveSessionError) {
        if try facts.isHost(user) || isAdmin { return }
        guard !isForHosts else { throw .onlyHostsHaveRecordings }
        guard facts.isRegistered else { throw .onlyRegisteredSeeRecordings }
    }

    fileprivate func checkMayRemoveRecordings(by user: UserID) throws(LiveSessionError) {
        guard try facts.isHost(user) || isAdmin else { throw .onlyHostsHaveRecordings }
    }
}
