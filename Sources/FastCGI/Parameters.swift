/// What the web server said of a request, by name. Of a name given twice the last value counts.
///
/// They are kept as they came, in one block, and become strings when they are asked for: of a dozen a
/// request needs three.
public struct Parameters: Sendable {
    /// `NAME=value`, one after the other.
    private var lines: [UInt8] = []
    private var lineEnds: [Int] = []

    /// No parameters.
    public init() {
        lines.reserveCapacity(1_024)
        lineEnds.reserveCapacity(16)
    }

    /// - Parameter line: `NAME=value`
    mutating func append(_ line: UnsafeRawBufferPointer) {
        lines += line
        lineEnds.append(lines.count)
    }

    /// The value; nil for a name that is not there. Of a name given twice the last value counts.
    public subscript(name: String) -> String? {
        for index in lineEnds.indices.reversed() {
            let line = (index == 0 ? 0 : lineEnds[index - 1])..<lineEnds[index]
            if let start = startOfValue(of: name.utf8.span, in: line) {
                return String(decoding: lines[start..<line.upperBound], as: UTF8.self)
            }
        }
        return nil
    }

    /// - Returns: nil if the line has another name.
    private func startOfValue(of name: Span<UInt8>, in line: Range<Int>) -> Int? {
        let separator = line.lowerBound + name.count
        guard separator < line.upperBound, lines[separator] == UInt8(ascii: "=") else { return nil }
        for offset in name.indices where lines[line.lowerBound + offset] != name[offset] { return nil }
        return separator + 1
    }
}

extension Parameters: ExpressibleByDictionaryLiteral {
    /// Parameters by name, for tests.
    public init(dictionaryLiteral parameters: (String, String)...) {
        self.init()
        for (name, value) in parameters { append(name, value) }
    }

    /// Adds a parameter behind the others.
    public mutating func append(_ name: String, _ value: String) {
        Array("\(name)=\(value)".utf8).withUnsafeBytes { append($0) }
    }
}
