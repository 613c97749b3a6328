import RecordingFiles
import WebAPI

/// A recording of a webinar that is here as a whole.
struct Recording: Equatable {
    let id: Int64
    /// Its name where it is.
    let file: String
    let place: RecordingSettings.Place?
    /// Bytes.
    let size: Int64
    /// ISO 8601 in UTC, as ``availableUntil``.
    let startedAt: String
    /// nil where the recorder could not tell.
    let seconds: Int64?
    let availableUntil: String
    var chapters: [Chapter] = []

    /// What stood on top of the chat, and since when.
    struct Chapter: Equatable {
        /// Seconds after the recording's begin.
        let at: Int64
        let text: String
    }

    /// Where it is played, and where a browser keeps it: for as long as ``RecordingAddresses/lifetime``.
    struct Addresses: Equatable {
        let play: String
        let download: String
    }

    var fileExtension: String { file.hasSuffix(".webm") ? "webm" : "mp4" }

    var mediaType: String { "video/\(fileExtension)" }
}

/// Makes the addresses of recordings.
struct RecordingAddresses {
    let settings: RecordingSettings
    /// Seconds since 1970.
    let now: Int64

    /// Seconds; a page asks for others when these have ended.
    static let lifetime: Int64 = 4 * 3_600

    /// - Returns: nil for a recording whose place this site has no settings for any more.
    func addresses(of recording: Recording) -> Recording.Addresses? {
        switch recording.place {
        case .folder? where settings.folder != nil:
            let link = RecordingLink(
                to: recording.file, until: now + Self.lifetime, secret: settings.key.linkSecret)
            return .init(play: link.address, download: link.toDownload)
        case .store?:
            return settings.store.map { store in
                let key = ObjectStore.key(of: recording.file)
                let name = "recording.\(recording.fileExtension)"
                return .init(
                    play: PresignedRequest(.get, key, type: recording.mediaType).address(
                        at: store, now: now, lifetime: Self.lifetime),
                    download: PresignedRequest(.get, key, type: recording.mediaType, fileName: name)
                        .address(at: store, now: now, lifetime: Self.lifetime))
            }
        case .folder?, nil:
            return nil
        }
    }
}
