import Tickets
import WebAPI

/// What a room is for somebody who is let in, as far as a host has decided otherwise than the guide's portal assumes.
struct RoomAccess: Equatable {
    /// Whether the account is the organizer or a co-host.
    var isHost: Bool
    var isCoHost: Bool
    var maySpeak: Bool
    var mayShareScreen: Bool
    var isMuted: Bool
    var hasLobby: Bool
    /// nil for none.
    var password: String?
}

extension RoomAccess {
    /// - Parameter key: opens the password.
    init(_ admission: Admission, to webinar: Int64, for user: UserID, key: PasswordKey?) throws(LiveSessionError) {
        let (facts, settings) = (admission.facts, admission.settings)
        isHost = try facts.isHost(user)
        isCoHost = facts.part == .coHost
        maySpeak = isHost || facts.part == .speaker || !settings.audienceWatches
        mayShareScreen = isHost || maySpeak && !settings.onlyHostsShareScreens
        isMuted = !isHost && settings.mutesOnEntry
        hasLobby = settings.hasLobby
        if let sealed = settings.sealedPassword {
            password = try SealedPassword(text: sealed, webinar: webinar).opened(by: key)
        }
    }

    /// What differs from a room about which nothing is decided; nil if nothing does.
    var json: JSONValue? {
        var members: [(String, JSONValue)] = []
        if isCoHost { members.append(("is_host", true)) }
        if hasLobby { members.append(("lobby", true)) }
        if !mayShareScreen { members.append(("may_share_screen", false)) }
        if !maySpeak { members.append(("may_speak", false)) }
        if isMuted { members.append(("muted", true)) }
        if let password { members.append(("password", .string(password))) }
        return members.isEmpty ? nil : .object(JSONObject(members))
    }
}
