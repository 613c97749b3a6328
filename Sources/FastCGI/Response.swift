/// A CGI document response (RFC 3875, section 6.2.1).
public struct Response: Sendable, Equatable {
    /// A field of the response's header.
    public struct Header: Sendable, Equatable {
        /// The field's name, in the spelling that is sent.
        public let name: String
        /// The field's value, as it is sent.
        public let value: String

        /// - Precondition: the value holds no line break, which would let it pose as another header.
        public init(_ name: String, _ value: String) {
            precondition(!value.hasLineBreak, "line break in header \(name)")
            self.name = name
            self.value = value
        }
    }

    /// The HTTP status code (RFC 9110, section 15).
    public var status: Int
    /// The fields that are sent, in this order.
    public var headers: [Header]
    /// What is sent behind the header.
    public var body: [UInt8]

    /// A response; `status` is the HTTP status code.
    public init(status: Int, headers: [Header] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The value of the first header of that name, compared without regard to case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// Writes what stands before the body, piece by piece: header fields and an empty line.
    func writeHead(_ write: (String) -> Void) {
        write("Status: ")
        write(String(status))
        write(" ")
        write(reason)
        for header in headers {
            write("\r\n")
            write(header.name)
            write(": ")
            write(header.value)
        }
        write("\r\n\r\n")
    }
}

extension String {
    fileprivate var hasLineBreak: Bool {
        let bytes = utf8.span
        for index in bytes.indices where bytes[index] == 0x0D || bytes[index] == 0x0A { return true }
        return false
    }
}
