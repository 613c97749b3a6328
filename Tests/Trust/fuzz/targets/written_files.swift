@testable import LiveSessions

/// What people wrote, in files that other programs open: a cell runs no formula and ends no row, a calendar's line has no
/// break of its own and 75 octets at most (RFC 4180; RFC 5545, section 3.1). Judged by bytes, as those programs read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = Input(start, count).text

    let cell = Array(CSV.field(text).utf8)
    let isQuoted = cell.first == quote
    let shown = isQuoted ? unquoted(cell) : cell
    expect(shown == Array(text.utf8) || shown == Array("'\(text)".utf8), "the cell says something else")
    expect(!("=+-@\t\r".utf8.contains(shown.first ?? 0)), "a spreadsheet would run it")
    expect(isQuoted || !cell.contains { [lineFeed, carriageReturn, quote, comma].contains($0) }, "it is several cells")

    let value = ContentLine.escaped(text)
    expect(!value.utf8.contains { $0 == lineFeed || $0 == carriageReturn }, "it is more than one line")
    let lines = Array(ContentLine.folded("SUMMARY:\(value)").utf8).split(separator: lineFeed)
    expect(lines.allSatisfy { $0.count <= 76 }, "a line is too long")
    expect(lines.dropLast().allSatisfy { $0.last == carriageReturn }, "a line ends otherwise")
    expect(lines.dropFirst().allSatisfy { $0.first == UInt8(ascii: " ") }, "a piece stands by itself")
    return 0
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")

/// A quoted field's text: of two quotes one stays.
private func unquoted(_ field: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var inner = field.dropFirst().dropLast()
    while let byte = inner.popFirst() {
        if byte == quote { expect(inner.popFirst() == quote, "the cell ends early") }
        text.append(byte)
    }
    return text
}
