/// Why somebody does not come further on the way into a room, as a page tells it: a closed list.
enum FunnelFailure: String, CaseIterable, Sendable {
    case streamBlocked = "stream_blocked"
    case entryFailed = "entry_failed"
    case full
    case ticketRefused = "ticket_refused"
    case scriptBlocked = "script_blocked"
    case pageFailed = "page_failed"
    case browserUnsupported = "browser_unsupported"
    case roomUnreachable = "room_unreachable"
    case roomRefused = "room_refused"
    case roomSlow = "room_slow"
    case lobbyWaiting = "lobby_waiting"
    case hostAwaited = "host_awaited"
    case passwordAsked = "password_asked"
    case notAllowed = "not_allowed"
    case refusedAtDoor = "refused_at_door"
    case removed
    case ended
    case connectionLost = "connection_lost"
    case microphoneDenied = "microphone_denied"
    case cameraDenied = "camera_denied"
    case mediaBlocked = "media_blocked"
    /// Nobody tells it: that no word has come for long.
    case silent
}

extension FunnelFailure {
    /// For hosts; its words may change.
    var sentence: String {
        switch self {
        case .streamBlocked: "Their network holds back the stream of events; the page asks for everything instead."
        case .entryFailed: "The page asked to come in and got no good answer."
        case .full: "Every place in the room is taken."
        case .ticketRefused: "The video server did not take their ticket."
        case .scriptBlocked: "The room's script could not be loaded: a firewall or an ad blocker may be in the way."
        case .pageFailed: "A mistake of the page kept the room from opening."
        case .browserUnsupported: "Their browser cannot show the room."
        case .roomUnreachable: "The video server cannot be reached, or the connection to the room broke."
        case .roomRefused: "The video server did not open the room."
        case .roomSlow: "The room takes very long to open."
        case .lobbyWaiting: "They wait to be let in."
        case .hostAwaited: "They wait for a host to enter the room."
        case .passwordAsked: "The room asks them for its password."
        case .notAllowed: "The video server says that their ticket is not for this room."
        case .refusedAtDoor: "A host did not let them in."
        case .removed: "A moderator has removed them from the room."
        case .ended: "The room was closed for them while the session runs."
        case .connectionLost: "The connection to the room was lost; it is being tried again."
        case .microphoneDenied: "Their microphone cannot be used, or the browser was not allowed to."
        case .cameraDenied: "Their camera cannot be used, or the browser was not allowed to."
        case .mediaBlocked: "Sound and picture do not get through their network."
        case .silent: "Nothing has happened on their page for a while."
        }
    }

    /// For how many seconds it is an ordinary wait; who has waited longer is stuck. nil for what a host has decided.
    var patience: Int64? {
        switch self {
        case .entryFailed, .full, .ticketRefused, .scriptBlocked, .pageFailed, .browserUnsupported, .roomUnreachable,
            .roomSlow, .notAllowed, .microphoneDenied, .cameraDenied, .mediaBlocked:
            0
        case .ended: 10
        case .connectionLost: 20
        case .roomRefused, .lobbyWaiting, .hostAwaited, .passwordAsked, .silent: 30
        // A page that asks may come in as any other does.
        case .streamBlocked: 60
        case .refusedAtDoor, .removed: nil
        }
    }
}
