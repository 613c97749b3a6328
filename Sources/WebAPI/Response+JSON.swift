public import FastCGI

extension Response {
    /// A JSON response that no cache may keep.
    public static func json(_ status: Int, _ body: JSONValue, headers: [Header] = []) -> Response {
        json(status, utf8: body.text, headers: headers)
    }

    /// As ``json(_:_:headers:)``, of a text that is JSON already.
    public static func json(_ status: Int, utf8: [UInt8], headers: [Header] = []) -> Response {
        var response = Response(
            status: status,
            headers: [Header("Content-Type", "application/json"), Header("Cache-Control", "no-store")],
            body: utf8)
        response.headers += headers
        return response
    }

    /// That it is done, and that there is nothing to say about it.
    public static let noContent = Response(status: 204, headers: [Header("Cache-Control", "no-store")])

    /// The same response with another `Cache-Control` (RFC 9111, section 5.2.2).
    public consuming func caching(_ directives: String) -> Response {
        headers.removeAll { $0.name == "Cache-Control" }
        headers.append(Header("Cache-Control", directives))
        return self
    }
}
