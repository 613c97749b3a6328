import AccessTokens
import RoomTickets

/// What is allowed, but not what a production site wants; said at start and by `check`.
extension SettingsReader {
    func warnings() throws(SettingsError) -> [String] {
        var warnings: [String] = []
        if try value(SettingTable.jitsiDomain).text == SettingTable.jitsiDomain.defaultValue {
            warnings.append(
                "\(SettingTable.jitsiDomain.name) is meet.jit.si, which ends an embedded call after 5 minutes: "
                    + "use a Jitsi server of your own or a hosted one in production.")
        }
        if try value(SettingTable.statusRoom) {
            warnings.append(
                "\(SettingTable.statusRoom.name) is on: anyone can read the name of an active room, and on a Jitsi "
                    + "server without tickets walk into it.")
        }
        if try value(SettingTable.jitsiKey)?.isShort == true {
            warnings.append(
                "\(SettingTable.jitsiKey.name) has less than 32 bytes: whoever is given one ticket can try secrets "
                    + "until one fits, and then sign tickets; give Prosody's app_secret 32 random bytes.")
        }
        if let warning = try value(SettingTable.schoolAccent)?.warning(naming: SettingTable.schoolAccent.name) {
            warnings.append(warning)
        }
        let algorithm = try value(SettingTable.jwtAlgorithm)
        guard algorithm != .hs256 else { return warnings }
        warnings.append(
            "\(SettingTable.jwtAlgorithm.name) is \(algorithm.rawValue): tokens are signed elsewhere, so that "
                + "sign-in and refresh are not served here.")
        if try valueIfGiven(SettingTable.ticketKey) == nil {
            warnings.append(
                "\(SettingTable.ticketKey.name) is not set, and a public key can seal no tickets: pages ask for chat "
                    + "and presence instead of being told.")
        }
        return warnings
    }
}
