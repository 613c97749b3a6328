/// The way into a room, step by step: the page is open, events reach it by a stream, it was let in and has its ticket,
/// the room's script is there, the room has opened, sound and picture pass.
enum FunnelStep: String, CaseIterable, Comparable, Sendable {
    case page, stream, ticket, script, room, media

    /// nil before the first.
    var before: FunnelStep? { Self.allCases.last { $0 < self } }

    static func < (one: FunnelStep, other: FunnelStep) -> Bool { one.place < other.place }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
