public import AccessTokens
public import Certificates
public import Logging
public import PostgreSQL
public import RecordingFiles
public import RoomTickets
public import Tickets

/// The settings of a worker, checked as far as they can be without a database.
public struct WorkerSettings: Sendable {
    /// Of the pool that the worker belongs to.
    public let database: ConnectionOptions
    /// What callers are known by.
    public let tokens: TokenSettings
    /// Whether a room's name ends with 32 random hexadecimal digits instead of 8.
    public let roomSuffixIsFull: Bool
    /// `false` keeps the room's name out of the public status.
    public let statusShowsRoom: Bool
    /// nil where no secret is there to seal tickets with.
    public let ticketKey: TicketKey?
    /// nil where no secret is there to seal rooms' passwords with.
    public let passwordKey: PasswordKey?
    /// Whose tickets the Jitsi server takes; nil where rooms are entered without.
    public let jitsi: JitsiApplication?
    /// What the Jitsi server is known by; nil where it asks nothing.
    public let hookKey: HookKey?
    /// What JaaS signs its webhooks with; nil where it sends none.
    public let webhookSecret: String?
    /// How many chat lines an account may write in a minute.
    public let chatLimit: Int
    /// How many tickets an account is given in a minute.
    public let ticketLimit: Int
    /// How often an account may register or take it back in a minute.
    public let registrationLimit: Int
    /// How many webinars an account may create in an hour.
    public let webinarLimit: Int
    /// Where pictures are kept that people send; nil where none are taken.
    public let mediaFolder: String?
    /// What is decided about recordings; nil where nothing is recorded.
    public let recordings: RecordingSettings?
    /// The origin of the pages; nil where it is not told.
    public let site: Origin?
    /// What certificates of attendance are signed by; nil where none are issued.
    public let certificateKeys: CertificateKeys?
    /// The school's own face.
    public let school: SchoolSettings
    /// Where the host's programs keep what they count; nil to count nothing.
    public let metricsFolder: String?
    /// Whether answers say how long they took.
    public let tellsTime: Bool
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
    public init(environment: [String: String], pool: Pool) throws(SettingsError) {
        let reader = try SettingsReader(environment: environment)
        database =
            switch pool {
            case .api:
                try ConnectionOptions(reader, role: pool.databaseRole, as: "webinar-live")
            case .signIn:
                try ConnectionOptions(
                    reader, login: SettingTable.signInDatabase, role: pool.databaseRole, as: "webinar-live-sign-in")
            }
        tokens = try TokenSettings(reader)
        roomSuffixIsFull = try reader.value(SettingTable.roomSuffix)
        statusShowsRoom = try reader.value(SettingTable.statusRoom)
        let sealing = try reader.sealingSecret
        ticketKey = sealing.map(TicketKey.init(derivedFrom:))
        passwordKey = sealing.map(PasswordKey.init(derivedFrom:))
        jitsi = try .ifGiven(reader)
        hookKey = try reader.valueIfGiven(SettingTable.hookKey).map(HookKey.init)
        webhookSecret = try reader.valueIfGiven(SettingTable.webhookKey)
        chatLimit = try reader.value(SettingTable.chatLimit)
        ticketLimit = try reader.value(SettingTable.ticketLimit)
        registrationLimit = try reader.value(SettingTable.registrationLimit)
        webinarLimit = try reader.value(SettingTable.webinarLimit)
        mediaFolder = try reader.valueIfGiven(SettingTable.mediaFolder)
        // Whoever signs people in has neither their key nor their files.
        recordings = pool == .api ? try .ifGiven(reader) : nil
        site = try reader.value(SettingTable.site)
        certificateKeys = try .ifGiven(reader)
        school = try SchoolSettings(reader)
        metricsFolder = try reader.valueIfGiven(SettingTable.metricsFolder)
        tellsTime = try reader.value(SettingTable.serverTiming)
        logLevel = try reader.value(SettingTable.logLevel)
        files = reader.files(database)
        connectionFiles = reader.connectionFiles(database)
        warnings = try reader.warnings()
    }
}
