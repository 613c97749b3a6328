public import Logging
public import PostgreSQL
public import Tickets

/// The settings of the hub of events, checked as far as they can be without a database.
public struct HubSettings: Sendable {
    /// The hub's direct connection to the primary.
    public let database: ConnectionOptions
    /// nil where no secret is there to seal tickets with.
    public let ticketKey: TicketKey?
    /// `false` keeps the room's name out of the public streams.
    public let statusShowsRoom: Bool
    /// How long events are kept.
    public let eventRetention: Duration
    /// How long the organizer may be away before a session is ended; nil for ever.
    public let hostGone: Duration?
    /// How rooms are ended whose session has ended; nil where they end by themselves.
    public let roomEnd: RoomEnd?
    /// Where the host's programs keep what they count; nil to count nothing.
    public let metricsFolder: String?
    /// The least that is logged.
    public let logLevel: Logger.Level
    /// What is read from files, by the name that the settings or libpq have for each.
    public let files: [(name: String, path: String)]
    /// Those of them that its connection names, by libpq's keyword for each.
    public let connectionFiles: [(name: String, path: String)]
    /// What is allowed, but not what a production site wants: a sentence each.
    public let warnings: [String]

    /// - Parameter environment: the process's environment; variables without the prefix are left alone.
    /// - Throws: the first ``SettingsError`` found.
    public init(environment: [String: String]) throws(SettingsError) {
        let reader = try SettingsReader(environment: environment)
        database = try ConnectionOptions(
            reader, login: SettingTable.eventsDatabase, role: "webinar_live_events", as: "webinar-live-events")
        ticketKey = try reader.sealingSecret.map(TicketKey.init(derivedFrom:))
        statusShowsRoom = try reader.value(SettingTable.statusRoom)
        eventRetention = .seconds(try reader.value(SettingTable.eventRetention))
        let hostGoneSeconds = try reader.value(SettingTable.hostGone)
        hostGone = hostGoneSeconds == 0 ? nil : .seconds(hostGoneSeconds)
        roomEnd = try .ifGiven(reader)
        metricsFolder = try reader.valueIfGiven(SettingTable.metricsFolder)
        logLevel = try reader.value(SettingTable.logLevel)
        files = reader.files(database)
        connectionFiles = reader.connectionFiles(database)
        warnings = try reader.warnings()
    }
}
