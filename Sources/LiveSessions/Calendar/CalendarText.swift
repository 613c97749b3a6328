/// Webinars as calendar programs read them (RFC 5545).
///
/// There is no METHOD: it is a calendar that people look at, and no invitation. DTSTAMP is then the moment of the last
/// change (section 3.8.7.2), so that the same calendar is the same text.
struct CalendarText {
    /// `https://host[:port]`; nil where nobody has said where this site is.
    let site: String?

    func text(of entries: [CalendarEntry]) -> String {
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Webinar Live//Webinars//EN", "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:Webinars", "REFRESH-INTERVAL;VALUE=DURATION:PT15M", "X-PUBLISHED-TTL:PT15M",
        ]
        let lines = head + entries.flatMap(lines) + ["END:VCALENDAR"]
        return lines.map { ContentLine.folded($0) + "\r\n" }.joined()
    }

    private func lines(of entry: CalendarEntry) -> [String] {
        var lines = [
            "BEGIN:VEVENT",
            "UID:webinar-\(entry.webinar)-\(entry.created)@webinar-live",
            "DTSTAMP:\(entry.changed)",
            "LAST-MODIFIED:\(entry.changed)",
            "SEQUENCE:\(entry.sequence)",
            "DTSTART:\(entry.start)",
        ]
        if let end = entry.end { lines.append("DTEND:\(end)") }
        lines.append("SUMMARY:\(ContentLine.escaped(entry.title))")
        lines.append("DESCRIPTION:\(ContentLine.escaped(description(of: entry)))")
        if let site { lines.append("URL:\(site)/webinars/\(entry.webinar)") }
        lines.append("STATUS:\(entry.isCancelled ? "CANCELLED" : "CONFIRMED")")
        if !entry.isCancelled { lines += alarm(of: entry) }
        lines.append("END:VEVENT")
        return lines
    }

    /// The reason of a cancellation first, because programs show the first lines.
    private func description(of entry: CalendarEntry) -> String {
        [entry.cancelReason ?? "", entry.organizer, entry.description].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private func alarm(of entry: CalendarEntry) -> [String] {
        [
            "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(ContentLine.escaped(entry.title))", "TRIGGER:-PT10M",
            "END:VALARM",
        ]
    }
}
