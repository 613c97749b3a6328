import Certificates
public import RecordingFiles

/// The settings that nginx must know: ``NginxInclude`` says them in its language.
public struct NginxSettings: Sendable {
    /// `host[:port]` of the Jitsi server.
    public let jitsiDomain: Authority
    /// Whether hosts are offered to record and to stream.
    let canRecord: Bool
    /// Minutes by which the page lets hosts go live before the planned start.
    let earlyStart: Int
    /// Of prices; nil where the operator names none.
    let currency: CurrencyCode?
    let corsOrigins: [Origin]
    let imageOrigins: [Origin]
    let hookAddresses: [Network]
    let takesWebhooks: Bool
    /// Where pictures are that people have sent; nil where none are taken.
    let mediaFolder: String?
    /// nil where no certificates are issued.
    let certificateKeys: CertificateKeys?
    /// What is decided about recordings; nil where nothing is recorded.
    public let recordings: RecordingSettings?
    let school: SchoolSettings

    /// - Parameter environment: the process's environment; variables without the prefix are left alone.
    /// - Throws: the first ``SettingsError`` found.
    public init(environment: [String: String]) throws(SettingsError) {
        let reader = try SettingsReader(environment: environment)
        jitsiDomain = try reader.value(SettingTable.jitsiDomain)
        canRecord = try reader.value(SettingTable.jitsiRecording)
        earlyStart = try reader.value(SettingTable.earlyStart)
        currency = try reader.valueIfGiven(SettingTable.currency) ?? nil
        corsOrigins = try reader.value(SettingTable.corsOrigins)
        imageOrigins = try reader.value(SettingTable.imageOrigins)
        hookAddresses = try reader.value(SettingTable.hookAddresses)
        takesWebhooks = try reader.valueIfGiven(SettingTable.webhookKey) != nil
        mediaFolder = try reader.valueIfGiven(SettingTable.mediaFolder)
        certificateKeys = try .ifGiven(reader)
        recordings = try .ifGiven(reader)
        school = try SchoolSettings(reader)
    }
}
