/// What an account may do so often and no more; the database counts it, for all workers.
struct UseLimit {
    /// As `webinar_live.usage` names it.
    let kind: String
    /// How often it is allowed in a period.
    let uses: Int
    /// How long a period is.
    let seconds: Int64

    /// - Parameter seconds: until it is allowed again; nil while it is.
    static func check(closedFor seconds: Int64?) throws(PlatformError) {
        if let seconds { throw .throttled(seconds: Int(seconds)) }
    }
}

/// How often an account may do what costs others (contract, section 3).
public struct PlatformLimits: Sendable {
    let chat: UseLimit
    let registration: UseLimit
    let webinar: UseLimit

    /// - Parameters:
    ///   - chatLines: a minute.
    ///   - registrations: a minute, made or taken back.
    ///   - webinars: new ones, an hour.
    public init(chatLines: Int, registrations: Int, webinars: Int) {
        chat = UseLimit(kind: "chat", uses: chatLines, seconds: 60)
        registration = UseLimit(kind: "registration", uses: registrations, seconds: 60)
        webinar = UseLimit(kind: "webinar", uses: webinars, seconds: 3_600)
    }
}
