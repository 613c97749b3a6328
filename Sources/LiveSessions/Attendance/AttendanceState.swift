/// What somebody's attendance of a webinar comes to, by its rule.
enum AttendanceState: String, CaseIterable {
    case attended
    /// Was there, for less than the rule asks.
    case leftEarly = "left_early"
    case absent
}
