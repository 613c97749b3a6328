import FoundationEssentials

/// The name of a webinar's Jitsi room: `webinar_<webinar id>_<random>` (contract, section 1).
///
/// On a Jitsi server without tickets whoever knows the name can walk in, so it never stands in a log.
struct RoomName: Equatable {
    let text: String

    /// A fresh name from the system's random generator.
    static func random(webinar: Int64, suffix: RoomSuffix) -> RoomName {
        let digits = UUID().uuidString.lowercased().filter { $0 != "-" }
        return RoomName(text: "webinar_\(webinar)_\(suffix == .short ? String(digits.prefix(8)) : digits)")
    }
}

/// How much of a random UUID a room's name carries.
public enum RoomSuffix: String, Sendable {
    /// 8 hexadecimal digits.
    case short
    /// 32 hexadecimal digits.
    case full
}
