import WebAPI

/// What a webinar's hosts decide about its live sessions, as they send it (contract, section 9).
struct WebinarSettings: Equatable {
    enum Entry: String, CaseIterable {
        case registered
        case signedIn = "signed_in"
    }

    enum Audience: String, CaseIterable {
        case talks, watches
    }

    enum Chat: String, CaseIterable {
        case everyone, hosts, off
    }

    enum ScreenShare: String, CaseIterable {
        case everyone, hosts
    }

    /// What is kept sealed, and goes back to nobody who sets it.
    enum Secret: Equatable {
        case none
        /// As it is, if there is one.
        case kept
        case new(String)
    }

    enum Link: Equatable {
        /// As it is, for clients that know of none.
        case kept
        /// nil for none.
        case new(String?)
    }

    enum Rule: Equatable {
        /// As it is, for clients that know of none.
        case kept
        /// nil for having entered at all.
        case new(AttendedAfter?)
    }

    var entry: Entry
    var audience: Audience
    var hasLobby: Bool
    var password: Secret
    /// nil for any number.
    var participantLimit: Int64?
    var mutesOnEntry: Bool
    var chat: Chat
    var screenShare: ScreenShare
    /// From when on somebody counts as attended.
    var attendedAfter: Rule
    /// By what the session can be streamed to another site.
    var streamKey: Secret
    /// Where anyone can watch the stream.
    var streamLink: Link
    /// Ascending, as ``speakers``.
    var coHosts: [Int64]
    /// Who talks where the audience watches; nobody is both.
    var speakers: [Int64]
}

extension WebinarSettings {
    /// The whole document; only `speakers`, `attended_after`, `stream_key` and `stream_link` may be left out, which older
    /// clients do not know.
    ///
    /// - Returns: nil if a field is not as it must be.
    init?(_ fields: inout Fields) {
        let entry = fields.required("entry", FieldRule<Entry>.choice)
        let audience = fields.required("audience", FieldRule<Audience>.choice)
        let hasLobby = fields.required("lobby", .bool)
        let password = fields.requiredOrNull("password", .roomPassword)
        let limit = fields.requiredOrNull("participant_limit", .integer(1...1_000_000))
        let mutesOnEntry = fields.required("muted_on_entry", .bool)
        let chat = fields.required("chat", FieldRule<Chat>.choice)
        let screenShare = fields.required("screen_share", FieldRule<ScreenShare>.choice)
        let rule = fields.optionalOrNull("attended_after", .attendedAfter)
        let streamKey = fields.optionalOrNull("stream_key", .streamKey)
        let streamLink = fields.optionalOrNull("stream_link", .streamLink)
        let coHosts = fields.required("co_hosts", .ids(maximum: 100))
        let speakers = fields.optional("speakers", .ids(maximum: 1_000)) ?? []
        guard
            let entry, let audience, let hasLobby, let password, let limit, let mutesOnEntry, let chat,
            let screenShare, let coHosts
        else { return nil }
        self.init(
            entry: entry, audience: audience, hasLobby: hasLobby, password: password ?? .none,
            participantLimit: limit, mutesOnEntry: mutesOnEntry, chat: chat, screenShare: screenShare,
            attendedAfter: rule.map { .new($0) } ?? .kept,
            streamKey: streamKey.map { $0 ?? .none } ?? .kept,
            streamLink: streamLink.map { .new($0) } ?? .kept,
            coHosts: coHosts, speakers: speakers.filter { !coHosts.contains($0) })
    }

    /// As the database's `settings_document` writes it.
    ///
    /// - Parameter kept: what is not as it was sent, after the change.
    func json(_ kept: KeptSettings) -> JSONValue {
        [
            "entry": .string(entry.rawValue),
            "audience": .string(audience.rawValue),
            "lobby": .bool(hasLobby),
            "password": kept.hasPassword ? true : .null,
            "participant_limit": participantLimit.map(JSONValue.integer) ?? .null,
            "muted_on_entry": .bool(mutesOnEntry),
            "chat": .string(chat.rawValue),
            "screen_share": .string(screenShare.rawValue),
            "attended_after": kept.attendedAfter?.json ?? .null,
            "stream_key": kept.hasStreamKey ? true : .null,
            "stream_link": .text(kept.streamLink),
            "co_hosts": .list(coHosts.map(JSONValue.integer)),
            "speakers": .list(speakers.map(JSONValue.integer)),
        ]
    }
}

extension FieldRule<WebinarSettings.Secret> {
    /// A new password in one line, or true for the one that there is.
    fileprivate static var roomPassword: FieldRule {
        FieldRule(.any(of: [.only(true), FieldRule<String>.line(maximum: longest).schema()])) {
            value throws(FieldError) in
            value == true ? .kept : .new(try FieldRule<String>.line(maximum: longest).parse(value))
        }
    }

    /// Characters.
    private static var longest: Int { 100 }
}

extension WebinarSettings: DescribedJSON {
    /// What ``json(_:)`` and the database's `settings_document` write.
    static let schema = JSONSchema.object([
        "entry": .choice(of: Entry.self), "audience": .choice(of: Audience.self), "lobby": .bool,
        "password": JSONSchema.only(true).nullable.described("Whether there is one."),
        "participant_limit": .count.nullable, "muted_on_entry": .bool, "chat": .choice(of: Chat.self),
        "screen_share": .choice(of: ScreenShare.self), "attended_after": .attendedAfter.nullable,
        "stream_key": JSONSchema.only(true).nullable.described("Whether there is one."),
        "stream_link": .string().nullable,
        "co_hosts": .list(of: .id), "speakers": .list(of: .id),
    ]).named("WebinarSettings")
}
