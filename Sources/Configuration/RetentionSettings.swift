public import PostgreSQL

/// The settings of who removes what is old.
public struct RetentionSettings: Sendable {
    /// A connection that may count and remove what is old, and nothing else.
    public let database: ConnectionOptions
    /// Who was in sessions, when these were on the air, and what hosts corrected.
    public let attendance: KeptFor
    /// What was said in chats, where they are ours.
    public let chat: KeptFor
    /// Addresses of calendars.
    public let calendar: KeptFor
    /// Where accounts have signed in from.
    public let network: KeptFor
    /// Where pictures are kept that people have sent; nil where none are taken.
    public let mediaFolder: String?

    /// - Parameter environment: the process's environment; variables without the prefix are left alone.
    /// - Throws: the first ``SettingsError`` found. It does without the key of access tokens.
    public init(environment: [String: String]) throws(SettingsError) {
        let reader = try SettingsReader(environment: environment, needsKeys: false)
        var database = try ConnectionOptions(
            reader, login: SettingTable.retentionDatabase, role: "webinar_live_retention", as: "webinar-live-retain")
        // Nobody waits for it, and what it counts is much.
        database.statementTimeout = .seconds(60)
        self.database = database
        attendance = try reader.value(SettingTable.attendanceRetention)
        chat = try reader.value(SettingTable.chatRetention)
        calendar = try reader.value(SettingTable.calendarRetention)
        network = .days(try reader.value(SettingTable.networkRetention))
        mediaFolder = try reader.valueIfGiven(SettingTable.mediaFolder)
    }
}
