/// Comma-separated values (RFC 4180) that a spreadsheet opens as what they are: in UTF-8 with its mark, by which Excel
/// knows it, and with no cell that it would take for a formula.
enum CSV {
    static func text(_ rows: [[String]]) -> [UInt8] {
        [0xEF, 0xBB, 0xBF] + rows.flatMap { row in Array(row.map(field).joined(separator: ",").utf8) + [0x0D, 0x0A] }
    }

    /// A cell that begins with what begins a formula gets an apostrophe before it, as people write it themselves.
    static func field(_ cell: String) -> String {
        let scalars = cell.unicodeScalars
        let isFormula = scalars.first { !$0.properties.isWhitespace }.map(formulaStarts.contains) ?? false
        let isControl = scalars.first.map { $0 == "\t" || $0 == "\r" || $0 == "\n" } ?? false
        let safe = isFormula || isControl ? "'" + cell : cell
        guard safe.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n" }) else {
            return safe
        }
        return "\"" + doublingQuotes(safe) + "\""
    }

    /// Byte by byte: a mark that joins the quote before it makes another character of the two, but no other byte.
    private static func doublingQuotes(_ text: String) -> String {
        String(decoding: text.utf8.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] }, as: UTF8.self)
    }

    /// Also in their full width, which spreadsheets of East Asia take alike.
    private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
}
