import AccessTokens
import Logging
import PostgreSQL
import RoomTickets

/// The settings of all programs, a row each. The README's table is held to them by a test.
enum SettingTable {
    /// What each variable's name begins with.
    static let prefix = "WEBINAR_LIVE_"

    static let database = Setting(
        "DATABASE", .conninfo, secret: true, "libpq connection string or URI; unset: libpq's own PG… variables")
    static let jwtKey = Setting(
        "JWT_KEY", .text, secret: true, required: true,
        "required: the signing key (HS256), or a PEM public key or JWKS")
    static let jwtAlgorithm = Setting<TokenKeys.Algorithm>("JWT_ALGORITHM", .name, default: "HS256")
    static let jwtIssuer = Setting("JWT_ISSUER", .text, "required value of the claim iss; unset: not checked")
    static let jwtAudience = Setting("JWT_AUDIENCE", .text, "required value of the claim aud; unset: not checked")
    static let jwtLeeway = Setting(
        "JWT_LEEWAY", .number(of: "seconds", 0...300), default: "0", "that clocks may differ")
    static let ticketKey = Setting(
        "TICKET_KEY", .secret(ofBytes: 32), secret: true,
        "what seals tickets for event streams and rooms' passwords, at least 32 bytes; unset: derived from the HS256 key"
    )
    static let jitsiDomain = Setting(
        "JITSI_DOMAIN", .authority, default: "meet.jit.si",
        "host[:port] of the Jitsi server where the portal opens rooms")
    static let jitsiAppID = Setting(
        "JITSI_APP_ID", .text, "Prosody's app_id, or a JaaS AppID; unset: rooms are entered without tickets")
    static let jitsiKey = Setting(
        "JITSI_KEY", .roomTicketKey, secret: true, "Prosody's app_secret (HS256), or an RSA private key in PEM (RS256)")
    static let jitsiKeyID = Setting("JITSI_KEY_ID", .text, "the name of an RSA key, kid; JaaS: <AppID>/<key>")
    static let jitsiSubject = Setting(
        "JITSI_SUBJECT", .subject, "the claim sub, an XMPP domain or a tenant; unset: the host of …_DOMAIN")
    static let jitsiAudience = Setting("JITSI_AUDIENCE", .text, default: "jitsi", "the claim aud")
    static let jitsiTicketLifetime = Setting(
        "JITSI_TICKET_LIFETIME", .roomTicketLifetime, default: "auto",
        "seconds that a room's ticket is good, 300 to 86400; auto: an hour beyond the planned end, 2 to 24 hours")
    static let jitsiRecording = Setting(
        "JITSI_RECORDING", .onOrOff, default: "off",
        "on where the Jitsi server has a Jibri: hosts are offered to record and to stream")
    static let hookKey = Setting(
        "JITSI_HOOK_KEY", .secret(ofBytes: 32), secret: true,
        "what the Jitsi server asks and tells with, at least 32 bytes; unset: it does neither")
    static let hookAddresses = Setting(
        "JITSI_HOOK_ADDRESSES", .networks, "addresses and networks of that server, comma-separated; unset: none")
    static let jitsiEndURL = Setting(
        "JITSI_END_URL", .endURL,
        "http://host[:port]/path of Prosody's muc_end_meeting, inside your network; unset: rooms end by themselves")
    static let webhookKey = Setting(
        "JAAS_WEBHOOK_KEY", .secret(ofBytes: 16), secret: true,
        "the secret of JaaS' webhooks, at least 16 bytes; unset: none are taken")
    static let roomSuffix = Setting(
        "ROOM_SUFFIX", .shortOrFull, default: "short", "short: 8 random hexadecimal digits in a room's name; full: 32")
    static let statusRoom = Setting(
        "STATUS_ROOM", .onOrOff, default: "on", "on, or off to keep the room's name out of the public status")
    static let corsOrigins = Setting(
        "CORS_ORIGINS", .origins, "origins of other sites that may call the API, comma-separated")
    static let statementTimeout = Setting(
        "STATEMENT_TIMEOUT", .number(of: "milliseconds", 100...60_000), default: "2000", "that a statement may take")
    static let logLevel = Setting<Logger.Level>("LOG_LEVEL", .name, default: "info")
    static let deployDatabase = Setting(
        "DEPLOY_DATABASE", .conninfo, secret: true, "the login that deploys the schema; unset: …_DATABASE")
    static let signInDatabase = Setting(
        "SIGN_IN_DATABASE", .conninfo, secret: true, "the login of the sign-in pool; unset: …_DATABASE")
    static let preparedStatements = Setting(
        "PREPARED_STATEMENTS", .onOrOff, default: "on", "on, or off behind a transaction-pooling PgBouncer")
    static let eventsDatabase = Setting(
        "EVENTS_DATABASE", .conninfo, secret: true,
        "the event hub's direct connection to the primary; unset: …_DATABASE")
    static let eventRetention = Setting(
        "EVENT_RETENTION", .number(of: "seconds", 60...2_592_000), default: "86400", "that events are kept")
    static let hostGone = Setting(
        "HOST_GONE", .number(of: "seconds", 0...86_400), default: "900",
        "until a session without its host is ended (0: never)")
    static let retentionDatabase = Setting(
        "RETENTION_DATABASE", .conninfo, secret: true, "the login of webinar-live retain; unset: …_DATABASE")
    static let attendanceRetention = Setting(
        "ATTENDANCE_RETENTION", .keptFor, default: "1095",
        "days that it is kept who was in which session, or forever")
    static let chatRetention = Setting(
        "CHAT_RETENTION", .keptFor, default: "forever",
        "days that lines of chats are kept, or forever; a platform keeps its own")
    static let calendarRetention = Setting(
        "CALENDAR_RETENTION", .keptFor, default: "forever",
        "days that the address of a calendar is good, or forever")
    static let networkRetention = Setting(
        "NETWORK_RETENTION", .number(of: "days", 1...90), default: "90",
        "that it is kept where an account has signed in from")
    static let chatLimit = Setting(
        "CHAT_LIMIT", .number(of: "chat lines", 1...1_000_000), default: "30", "of one account in a minute")
    static let ticketLimit = Setting(
        "TICKET_LIMIT", .number(of: "tickets", 1...1_000_000), default: "60", "of one account in a minute")
    static let registrationLimit = Setting(
        "REGISTRATION_LIMIT", .number(of: "registrations", 1...1_000_000), default: "60",
        "of one account in a minute, made or taken back")
    static let webinarLimit = Setting(
        "WEBINAR_LIMIT", .number(of: "new webinars", 1...1_000_000), default: "30", "of one account in an hour")
    static let earlyStart = Setting(
        "EARLY_START", .number(of: "minutes", 0...1440), default: "0",
        "before the planned start at which the page lets hosts go live")
    static let currency = Setting(
        "CURRENCY", .currency, "the currency of prices, three letters of ISO 4217; unset: prices are shown without one")
    static let imageOrigins = Setting("IMAGE_ORIGINS", .origins, "origins of webinar pictures, comma-separated")
    static let mediaFolder = Setting(
        "MEDIA_FOLDER", .folder,
        "the whole path of a folder for pictures, which workers write and nginx reads; unset: none are taken")
    static let recordingKey = Setting(
        "RECORDING_KEY", .secret(ofBytes: 32), secret: true,
        "what the recorder's host signs with, at least 32 bytes; unset: nothing is recorded")
    static let recordingsFolder = Setting(
        "RECORDINGS_FOLDER", .folder,
        "the whole path of a folder for recordings, which nginx writes in and plays from; unset: none")
    static let recordingLimit = Setting(
        "RECORDING_LIMIT", .number(of: "gibibytes", 1...1_000), default: "5", "that a recording may have")
    static let recordingDays = Setting(
        "RECORDING_DAYS", .number(of: "days", 1...3_650), default: "90", "for which a recording is kept")
    static let recordingAudience = Setting<RecordingAudience>(
        "RECORDING_AUDIENCE", .name, default: "registered", "who sees recordings: registered people, or hosts alone")
    static let s3Endpoint = Setting(
        "S3_ENDPOINT", .origin, "the origin of a store for recordings that speaks S3; unset: they are in the folder")
    static let s3Bucket = Setting("S3_BUCKET", .bucket, "the bucket of that store")
    static let s3Region = Setting("S3_REGION", .region, default: "us-east-1", "its region, as signatures name it")
    static let s3AccessKey = Setting("S3_ACCESS_KEY", .text, "the name of the key to that store")
    static let s3SecretKey = Setting("S3_SECRET_KEY", .text, secret: true, "the key itself")
    static let site = Setting(
        "SITE", .origin, "the origin of the pages, for previews of links and calendars; unset: addresses are left out")
    static let schoolName = Setting(
        "SCHOOL_NAME", .plainText(upTo: 60), "the school's name, at the head of each page; unset: Webinar Live")
    static let schoolCrest = Setting(
        "SCHOOL_CREST", .picture, "the whole path of a picture that nginx can read, beside the name; unset: a bar")
    static let schoolAccent = Setting(
        "SCHOOL_ACCENT", .accent, "a colour such as #00636b for what can be pressed; unset: the product's")
    static let certificateKey = Setting(
        "CERTIFICATE_KEY", .certificateKeys, secret: true,
        "what signs certificates of attendance, a P-256 private key in PEM, older ones behind it; unset: none are issued"
    )
    static let metricsFolder = Setting(
        "METRICS_FOLDER", .folder,
        "the whole path of a folder in memory where all programs of the host keep what they count; unset: nothing is counted"
    )
    static let serverTiming = Setting(
        "SERVER_TIMING", .onOrOff, default: "off",
        "on, or off: answers say in Server-Timing how long they took, and what of it the database")
    static let schoolContact = Setting(
        "SCHOOL_CONTACT", .contact, "where people turn to: mailto:name@host, https://… or words; unset: not said")

    /// In the order in which `webinar-live --help` lists them.
    static let rows: [any SettingRow] = [
        database, jwtKey, jwtAlgorithm, jwtIssuer, jwtAudience, jwtLeeway, ticketKey, jitsiDomain, jitsiAppID,
        jitsiKey, jitsiKeyID, jitsiSubject, jitsiAudience, jitsiTicketLifetime, jitsiRecording, hookKey, hookAddresses,
        jitsiEndURL,
        webhookKey, roomSuffix, statusRoom, corsOrigins, statementTimeout, logLevel, deployDatabase, signInDatabase,
        preparedStatements,
        eventsDatabase, eventRetention, retentionDatabase, attendanceRetention, chatRetention, calendarRetention,
        networkRetention, hostGone, chatLimit, ticketLimit, registrationLimit, webinarLimit, imageOrigins,
        earlyStart, currency, mediaFolder,
        recordingKey, recordingsFolder, recordingLimit, recordingDays, recordingAudience,
        s3Endpoint, s3Bucket, s3Region, s3AccessKey, s3SecretKey,
        metricsFolder, serverTiming,
        certificateKey,
        site, schoolName, schoolCrest, schoolAccent, schoolContact,
    ]
}

/// The settings as `webinar-live --help` lists them.
public enum SettingManual {
    /// Two lines a setting: its name and default, and what it means.
    public static var text: String {
        SettingTable.rows.map { row in
            let byDefault = row.defaultValue.isEmpty ? "" : " [\(row.defaultValue)]"
            return "\(row.name)\(row.isSecret ? "*" : "")\(byDefault)\n    \(row.meaning)"
        }.joined(separator: "\n")
    }
}
