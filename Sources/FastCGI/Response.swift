/// A CGI document response (RFC 3875, section 6.2.1).
public struct Response: Sendable, Equatable {
    public struct Header: Sendable, Equatable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The HTTP status code (RFC 9110, section 15).
    public var status: Int
    public var headers: [Header]
    public var body: [UInt8]

    public init(status: Int, headers: [Header] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The value of the first header of that name, compared without regard to case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The bytes for the FCGI_STDOUT stream: header fields, an empty line, the body.
    ///
    /// - Precondition: no header holds a line break, which would let its value pose as another header.
    func serialized() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512 + body.count)
        bytes += "Status: ".utf8
        bytes += String(status).utf8
        for header in headers {
            precondition(!header.value.hasLineBreak, "line break in header \(header.name)")
            bytes += "\r\n".utf8
            bytes += header.name.utf8
            bytes += ": ".utf8
            bytes += header.value.utf8
        }
        bytes += "\r\n\r\n".utf8
        bytes += body
        return bytes
    }
}

extension String {
    fileprivate var hasLineBreak: Bool {
        let bytes = utf8.span
        for index in bytes.indices where bytes[index] == 0x0D || bytes[index] == 0x0A { return true }
        return false
    }
}
