/// The settings that nginx must know: ``NginxInclude`` says them in its language.
public struct NginxSettings: Sendable {
    /// `host[:port]` of the Jitsi server.
    public let jitsiDomain: Authority
    let corsOrigins: [Origin]
    let imageOrigins: [Origin]
    let hookAddresses: [Network]
    let takesWebhooks: Bool
    let school: SchoolSettings

    /// - Parameter environment: the process's environment; variables without the prefix are left alone.
    /// - Throws: the first ``SettingsError`` found.
    public init(environment: [String: String]) throws(SettingsError) {
        let reader = try SettingsReader(environment: environment)
        jitsiDomain = try reader.value(SettingTable.jitsiDomain)
        corsOrigins = try reader.value(SettingTable.corsOrigins)
        imageOrigins = try reader.value(SettingTable.imageOrigins)
        hookAddresses = try reader.value(SettingTable.hookAddresses)
        takesWebhooks = try reader.valueIfGiven(SettingTable.webhookKey) != nil
        school = try SchoolSettings(reader)
    }
}
