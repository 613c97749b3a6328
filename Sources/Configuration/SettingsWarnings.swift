import LiveSessions
import WebAPI

/// What is allowed, but not what a production site wants; said at start and by `webinar-live check`.
extension Settings {
    public var warnings: [String] {
        var warnings: [String] = []
        if jitsiDomain.text == Setting.jitsiDomain.defaultValue {
            warnings.append(
                "\(Setting.jitsiDomain.name) is meet.jit.si, which ends an embedded call after 5 minutes: "
                    + "use a Jitsi server of your own or a hosted one in production.")
        }
        if liveSessions.statusShowsRoom {
            warnings.append(
                "\(Setting.statusRoom.name) is on: anyone can read the name of an active room, and on a Jitsi "
                    + "server without tickets walk into it.")
        }
        if tokenAlgorithm != .hs256 {
            warnings.append(
                "\(Setting.jwtAlgorithm.name) is \(tokenAlgorithm.rawValue): tokens are signed elsewhere, so that "
                    + "sign-in and refresh are not served here.")
        }
        if liveSessions.ticketKey == nil {
            warnings.append(
                "\(Setting.ticketKey.name) is not set, and a public key can seal no tickets: pages ask for chat and "
                    + "presence instead of being told.")
        }
        return warnings
    }
}
