/// Who attended a webinar, for a terminal and for spreadsheets.
public struct AttendanceReport {
    let webinar: Int64
    let title: String
    let runs: [Run]
    let people: [Attendance]

    /// As the API gives it (`?format=csv`).
    public var csv: [UInt8] { AttendanceTable.csv(people) }

    /// A line a person, and what is to be known of them all.
    public var text: String {
        ([heading] + runs.map(line) + ["", table] + remarks).joined(separator: "\n")
    }

    private var heading: String { "Webinar \(webinar): \(TextTable.printable(title))" }

    private func line(_ run: Run) -> String {
        let start = TextTable.minute(run.startedAt)
        guard let end = run.endedAt else { return "On the air since \(start) (UTC)" }
        return "On the air from \(start) to \(TextTable.minute(end)) (UTC)"
    }

    private var table: String {
        guard !people.isEmpty else { return "Nobody was registered, and nobody came." }
        return TextTable.text(
            [["STATE", "MINUTES", "PAGE", "CAME (UTC)", "LEFT (UTC)", "BY", "NAME"]]
                + people.map { person in
                    [
                        person.correction.map { $0.state + "*" } ?? person.state,
                        "\(person.seconds / 60)",
                        "\(person.pageSeconds / 60)" + (person.disagrees ? "!" : ""),
                        TextTable.minute(person.firstEnteredAt),
                        person.isPresent ? "is here" : TextTable.minute(person.lastLeftAt),
                        person.source,
                        "\(person.name) (\(person.username))",
                    ]
                })
    }

    private var remarks: [String] {
        [
            people.contains { $0.correction != nil } ? "* as a host has corrected it" : nil,
            people.contains(where: \.disagrees) ? "! the page saw another time than the room; the room counts" : nil,
            people.contains(where: \.isProvisional)
                ? "Not final: it is on the air, or the Jitsi server has not told the end of its rooms yet." : nil,
        ].compactMap { $0 }
    }
}
