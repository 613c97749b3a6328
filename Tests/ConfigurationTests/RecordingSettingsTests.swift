import RecordingFiles
import Testing

@testable import Configuration

/// What is made of the settings of recordings, for workers and for nginx.
@Suite struct RecordingSettingsTests {
    private static let key = String(repeating: "r", count: 32)
    private static let prefix = "WEBINAR_LIVE_"
    private static let store = [
        "S3_ENDPOINT": "https://s3.example.org", "S3_BUCKET": "lessons", "S3_ACCESS_KEY": "name",
        "S3_SECRET_KEY": "secret",
    ]

    private func read(_ variables: [String: String]) throws(SettingsError) -> RecordingSettings? {
        var environment = ["WEBINAR_LIVE_JWT_KEY": String(repeating: "k", count: 32)]
        for (name, value) in variables { environment[Self.prefix + name] = value }
        return try NginxSettings(environment: environment).recordings
    }

    @Test func `nothing is recorded unless there is a key and a place`() throws {
        #expect(try read([:]) == nil)
        let settings = try #require(try read(["RECORDING_KEY": Self.key, "RECORDINGS_FOLDER": "/srv/recordings"]))
        #expect(settings.folder?.path == "/srv/recordings")
        #expect(settings.newPlace == .folder)
        #expect(settings.limit == 5_368_709_120)
        #expect(settings.days == 90)
        #expect(!settings.isForHosts)
    }

    @Test func `a store takes what is new, and the folder has what is old`() throws {
        let both = Self.store.merging(["RECORDING_KEY": Self.key, "RECORDINGS_FOLDER": "/srv/recordings"]) { $1 }
        let settings = try #require(try read(both))
        #expect(settings.newPlace == .store)
        #expect(settings.folder != nil)
    }

    @Test(arguments: [
        (["RECORDING_KEY": key], "RECORDING_KEY", "RECORDINGS_FOLDER"),
        (["RECORDINGS_FOLDER": "/srv/recordings"], "RECORDINGS_FOLDER", "RECORDING_KEY"),
        (store, "S3_ENDPOINT", "RECORDING_KEY"),
        (["S3_ENDPOINT": "https://s3.example.org", "S3_BUCKET": "lessons"], "S3_ENDPOINT", "S3_ACCESS_KEY"),
        (["S3_BUCKET": "lessons"], "S3_BUCKET", "S3_ENDPOINT"),
    ])
    func `what means nothing alone is refused by name`(variables: [String: String], name: String, companion: String) {
        #expect(throws: SettingsError.lacksCompanion(Self.prefix + name, companion: Self.prefix + companion)) {
            try read(variables)
        }
    }

    @Test func `a store is sent no more than it takes at once`() throws {
        let variables = Self.store.merging(["RECORDING_KEY": Self.key, "RECORDING_LIMIT": "6"]) { $1 }
        let error = try #require(throws: SettingsError.self) { try read(variables) }
        #expect(error.description.hasPrefix("WEBINAR_LIVE_RECORDING_LIMIT does not fit: "))
    }

    @Test func `nginx has a location for a folder alone, and never the recorder's key`() throws {
        let text = RecordingInclude(try read(["RECORDING_KEY": Self.key, "RECORDINGS_FOLDER": "/srv/recordings"])).text
        #expect(text.contains("client_max_body_size 5368709120;"))
        #expect(text.contains("alias /srv/recordings/$webinar_live_recording;"))
        #expect(text.contains("client_body_temp_path /srv/recordings/.incoming;"))
        #expect(!text.contains(Self.key))
        #expect(!RecordingInclude(nil).text.contains("location"))
        let inStore = RecordingInclude(try read(Self.store.merging(["RECORDING_KEY": Self.key]) { $1 }))
        #expect(!inStore.text.contains("location"))
    }
}
