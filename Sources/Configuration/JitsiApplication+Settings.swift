import RoomTickets

extension JitsiApplication {
    /// - Returns: nil where rooms are entered without tickets.
    /// - Throws: ``SettingsError`` also for settings that do not fit together.
    static func ifGiven(_ reader: SettingsReader) throws(SettingsError) -> JitsiApplication? {
        let key = try reader.value(SettingTable.jitsiKey)
        guard let id = try reader.valueIfGiven(SettingTable.jitsiAppID) else {
            try refuseCompanions(reader, key: key)
            return nil
        }
        guard let key else {
            throw .lacksCompanion(SettingTable.jitsiAppID.name, companion: SettingTable.jitsiKey.name)
        }
        let domain = try reader.value(SettingTable.jitsiDomain).text
        let keyID = try reader.valueIfGiven(SettingTable.jitsiKeyID)
        let subject = try reader.valueIfGiven(SettingTable.jitsiSubject)
        let audience = try reader.value(SettingTable.jitsiAudience)
        let lifetime = try reader.value(SettingTable.jitsiTicketLifetime)
        do throws(JitsiApplicationError) {
            return try JitsiApplication(
                id: id, key: key, keyID: keyID, subject: subject, audience: audience, domain: domain,
                lifetime: lifetime)
        } catch {
            throw .doesNotFit(error.setting, reason: error.reason)
        }
    }

    private static func refuseCompanions(_ reader: SettingsReader, key: RoomTicketKey?) throws(SettingsError) {
        let application = SettingTable.jitsiAppID.name
        if key != nil { throw .lacksCompanion(SettingTable.jitsiKey.name, companion: application) }
        for setting in [SettingTable.jitsiKeyID, SettingTable.jitsiSubject] {
            if try reader.valueIfGiven(setting) != nil { throw .lacksCompanion(setting.name, companion: application) }
        }
    }
}

extension JitsiApplicationError {
    /// The one to change.
    fileprivate var setting: String {
        switch self {
        case .publicServer, .domainOfJaaS: SettingTable.jitsiDomain.name
        case .noKeyID, .keyIDOfSecret, .keyIDOfAnotherApp: SettingTable.jitsiKeyID.name
        case .malformedAppID: SettingTable.jitsiAppID.name
        case .secretForJaaS: SettingTable.jitsiKey.name
        case .subjectOfJaaS: SettingTable.jitsiSubject.name
        case .audienceOfJaaS: SettingTable.jitsiAudience.name
        }
    }

    /// Completes the sentence “… does not fit: ”.
    fileprivate var reason: String {
        switch self {
        case .publicServer:
            "meet.jit.si takes nobody's tickets; name the server whose application it is"
        case .noKeyID:
            "with a private key Prosody finds the public one by it, and refuses a ticket that names none"
        case .keyIDOfSecret:
            "\(SettingTable.jitsiKey.name) is a shared secret, which Prosody looks up by no name; leave it out, or "
                + "use a private key"
        case .malformedAppID:
            "an AppID of JaaS has small letters, digits and hyphens only"
        case .secretForJaaS:
            "JaaS takes tickets of a private key alone (RS256), and this is a shared secret"
        case .keyIDOfAnotherApp(let appID):
            "JaaS knows the key by \(appID)/<key>, as its console shows it"
        case .subjectOfJaaS(let appID):
            "JaaS takes no other than the AppID, \(appID); leave it out"
        case .audienceOfJaaS:
            "JaaS takes no other than “jitsi”; leave it out"
        case .domainOfJaaS:
            "rooms of JaaS are on 8x8.vc"
        }
    }
}
