import FoundationEssentials

/// The name of a webinar's Jitsi room: `webinar_<webinar id>_<random>` (contract, section 1).
///
/// On a Jitsi server without tickets whoever knows the name can walk in, so it never stands in a log.
struct RoomName: Equatable {
    let text: String

    /// How much of a random UUID the name carries.
    enum Suffix: String, CaseIterable {
        /// 8 hexadecimal digits.
        case short
        /// 32 hexadecimal digits.
        case full
    }

    /// A fresh name from the system's random generator.
    static func random(webinar: Int64, suffix: Suffix) -> RoomName {
        let digits = UUID().uuidString.lowercased().filter { $0 != "-" }
        return RoomName(text: "webinar_\(webinar)_\(suffix == .short ? String(digits.prefix(8)) : digits)")
    }
}
