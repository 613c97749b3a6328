/// The report as a table for spreadsheets, a row a person.
enum AttendanceTable {
    static func csv(_ people: [Attendance]) -> [UInt8] {
        CSV.text([header] + people.map(row))
    }

    private static let header = [
        "user_id", "username", "name", "registered", "host", "first_entered_at", "last_left_at", "seconds",
        "page_seconds", "stays", "present", "state", "provisional", "source", "disagrees", "correction",
        "correction_reason", "correction_by", "correction_at",
    ]

    private static func row(_ person: Attendance) -> [String] {
        let correction = person.correction
        return [
            "\(person.user)", person.username, person.name, "\(person.isRegistered)", "\(person.isHost)",
            person.firstEnteredAt ?? "", person.lastLeftAt ?? "", "\(person.seconds)", "\(person.pageSeconds)",
            "\(person.stays)", "\(person.isPresent)", person.state, "\(person.isProvisional)", person.source,
            "\(person.disagrees)",
            correction?.state ?? "", correction?.reason ?? "", correction?.author ?? "", correction?.time ?? "",
        ]
    }
}
