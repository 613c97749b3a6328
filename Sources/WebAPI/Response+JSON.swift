public import FastCGI

extension Response {
    /// A JSON response that no cache may keep.
    public static func json(_ status: Int, _ body: some Encodable, headers: [Header] = []) -> Response {
        var response = Response(
            status: status,
            headers: ["Content-Type": "application/json", "Cache-Control": "no-store"],
            body: encoded(body))
        response.headers += headers
        return response
    }

    /// That it is done, and that there is nothing to say about it.
    public static let noContent = Response(status: 204, headers: ["Cache-Control": "no-store"])

    /// The same response with another `Cache-Control` (RFC 9111, section 5.2.2).
    public func caching(_ directives: String) -> Response {
        var response = self
        response.headers.removeAll { $0.name == "Cache-Control" }
        response.headers.append(Header("Cache-Control", directives))
        return response
    }

    private static func encoded(_ body: some Encodable) -> [UInt8] {
        do {
            return try JSONValue(body).text
        } catch {
            // Messages are strings, integers and truth values.
            preconditionFailure("message not encodable: \(error)")
        }
    }
}
