/// Why there is no stream (contract, sections 1 and 6).
enum StreamRefusal: Error, Equatable {
    case pathNotFound
    case methodNotAllowed(String)
    case ticketNotValid
    case webinarNotFound
    case unavailable

    var status: String {
        switch self {
        case .pathNotFound, .webinarNotFound: "404 Not Found"
        case .methodNotAllowed: "405 Method Not Allowed"
        case .ticketNotValid: "403 Forbidden"
        case .unavailable: "503 Service Unavailable"
        }
    }

    var headers: String {
        switch self {
        case .methodNotAllowed: "Allow: GET, HEAD, OPTIONS\r\n"
        case .unavailable: "Retry-After: 2\r\n"
        case .pathNotFound, .ticketNotValid, .webinarNotFound: ""
        }
    }

    var body: String {
        switch self {
        case .pathNotFound: #"{"detail":"Not found."}"#
        // HTTP methods are tokens, which hold no quotation mark and no backslash (RFC 9110, section 5.6.2).
        case .methodNotAllowed(let method): #"{"detail":"Method \"\#(method)\" not allowed."}"#
        case .ticketNotValid: #"{"error":"Ticket not valid"}"#
        case .webinarNotFound: #"{"error":"Webinar not found"}"#
        case .unavailable: #"{"error":"Service temporarily unavailable"}"#
        }
    }
}
