/// What is kept for one time, as `webinar_live.retention` names it.
///
/// Another kind is a case here, a setting, and rows of that table.
public enum RetentionKind: String, Sendable, CaseIterable {
    /// Who was in sessions, when these were on the air, and what hosts corrected.
    case attendance
    /// What was said in chats, where they are ours.
    case chat
    /// Addresses of calendars.
    case calendar
    /// Where accounts have signed in from.
    case network
    /// What is counted for a minute or an hour.
    case trace
}
