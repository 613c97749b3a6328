/// A connection string as libpq's file of services holds one (PostgreSQL manual, section 34.17).
///
/// A line of it is `keyword=value`, and the value is taken as it stands: nothing in it can be quoted.
public struct ServiceFile: Equatable, Sendable {
    /// The file, without a newline at its end.
    public let text: String

    /// Bytes of a line that libpq 15 reads, its newline among them.
    private static let maximumLine = 1_022

    /// - Parameter service: what `PGSERVICE` names.
    /// - Throws: ``ServiceFileError`` for a value that such a file cannot hold.
    public init(service: String, _ conninfo: Conninfo) throws(ServiceFileError) {
        var lines = ["[\(service)]"]
        for (keyword, value) in conninfo.keywords {
            // A service cannot name another one.
            if keyword == "service" { throw .service }
            let line = "\(keyword)=\(value)"
            if value.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
                throw .lineBreak(keyword)
            }
            if value.utf8.last.map(Self.isBlank) ?? false { throw .blankAtEnd(keyword) }
            if line.utf8.count >= Self.maximumLine { throw .tooLong(keyword) }
            lines.append(line)
        }
        text = lines.joined(separator: "\n")
    }

    /// What libpq takes off the end of a line: C's `isspace`.
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
    }
}

/// Why a connection string cannot stand in a file of services. Descriptions carry no value, which may be a password.
public enum ServiceFileError: Error, Equatable, CustomStringConvertible {
    /// It names a service itself.
    case service
    case lineBreak(_ keyword: String)
    case blankAtEnd(_ keyword: String)
    case tooLong(_ keyword: String)

    /// One sentence for who asked for the file.
    public var description: String {
        switch self {
        case .service: "The connection string names a service, which a service file cannot do."
        case .lineBreak(let keyword): "The value of “\(keyword)” has a line break, which a service file cannot hold."
        case .blankAtEnd(let keyword): "The value of “\(keyword)” ends with a blank, which a service file cannot hold."
        case .tooLong(let keyword): "The value of “\(keyword)” is longer than a line of a service file can be."
        }
    }
}
