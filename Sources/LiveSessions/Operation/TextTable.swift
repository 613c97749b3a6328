/// A table for a terminal, and the words in it: what people wrote there moves no cursor.
public enum TextTable {
    /// - Parameter rows: the first one is the head; the last column may be as long as it will.
    /// - Returns: a line a row.
    public static func text(_ rows: [[String]]) -> String {
        let printed = rows.map { $0.map(printable) }
        let columns = printed.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in printed.compactMap { $0.dropFirst(column).first?.count }.max() ?? 0 }
        return printed.map { row in
            row.enumerated().map { column, cell in
                column == row.count - 1 ? cell : cell + String(repeating: " ", count: widths[column] - cell.count)
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    /// Names and titles come from people, also through a platform: a control character, which could write anything
    /// on the screen, is shown as `?`, and so are marks that turn the direction of writing.
    public static func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { isHarmless($0) ? $0 : "?" }))
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: false
        case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
        default: true
        }
    }

    /// - Parameter moment: ISO 8601 in UTC, as the database has it.
    /// - Returns: to the minute, for people.
    static func minute(_ moment: String?) -> String {
        guard let moment else { return "-" }
        return moment.prefix(16).split(separator: "T").joined(separator: " ")
    }
}

extension TextTable {
    /// What is on the air, a line a session.
    public static func text(_ sessions: [SessionOnAir]) -> String {
        text(
            [["WEBINAR", "SINCE (UTC)", "PEOPLE", "HOST", "TITLE"]]
                + sessions.map { session in
                    ["\(session.webinar)", minute(session.startedAt), "\(session.people)", session.host, session.title]
                })
    }
}
