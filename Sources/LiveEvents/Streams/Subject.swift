/// What a stream tells of.
enum Subject: Hashable, Sendable {
    case webinar(Int64)
    /// Each session that begins or ends, for lists of webinars.
    case air
}
