/// What Jitsi lets people do by name: all of `MEET_FEATURES` in its `react/features/base/jwt/constants.ts`.
///
/// Where a ticket lists features, one that it does not list is refused, so that each ticket lists them all.
enum RoomFeature: String, CaseIterable {
    case branding
    case calendar
    case createPolls = "create-polls"
    case fileUpload = "file-upload"
    case flip
    case inboundCall = "inbound-call"
    case liveTranslation = "live-translation"
    case livestreaming
    case lobby
    case moderation
    case outboundCall = "outbound-call"
    case recording
    case room
    case screenSharing = "screen-sharing"
    case sendGroupchat = "send-groupchat"
    case sendPrivateMessage = "send-private-message"
    case listVisitors = "list-visitors"
    case sipInboundCall = "sip-inbound-call"
    case sipOutboundCall = "sip-outbound-call"
    case transcription

    func isAllowed(by ticket: RoomTicket) -> Bool {
        switch self {
        // Another tab of the same account takes the first one's place: one presence a person.
        case .flip: true
        case .screenSharing: ticket.part == .host || ticket.part == .speaker && ticket.mayShareScreen
        // These bring people in past us, or hand the room's address out.
        case .calendar, .inboundCall, .outboundCall, .sipInboundCall, .sipOutboundCall: false
        // The chat is the page's own, where the host moderates it.
        case .branding, .createPolls, .fileUpload, .listVisitors, .liveTranslation, .livestreaming, .lobby, .moderation,
            .recording, .room, .sendGroupchat, .sendPrivateMessage, .transcription:
            ticket.part == .host
        }
    }
}
