import JSON
import WebAPI

/// Who may call a route, as Security Requirement Objects (OpenAPI 3.1, section 4.8.30).
struct Security {
    private let route: Route

    init(_ route: Route) {
        self.route = route
    }

    /// Any of them is enough; the empty one asks for nothing.
    var requirements: [JSONValue] {
        switch route.caller {
        case .authenticated: [["accessToken": .list([])]]
        case .optionallyAuthenticated: [[:], ["accessToken": .list([])]]
        case .open: []
        case .jitsiServer: [["jitsiServer": .list([])]]
        case .signer: [["webhookSignature": .list([])]]
        case .recorder: [["recorderSignature": .list([])]]
        }
    }

    /// What the requirements name.
    static let schemes: JSONValue = [
        "accessToken": [
            "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
            "description": "An access token of the platform's.",
        ],
        "jitsiServer": [
            "type": "http", "scheme": "bearer",
            "description": "The key that the site shares with its Jitsi server.",
        ],
        "webhookSignature": [
            "type": "apiKey", "in": "header", "name": "X-Jaas-Signature",
            "description": "`t=<seconds>,v1=<base64>`: HMAC-SHA256 of `<seconds>.<body>`.",
        ],
        "recorderSignature": [
            "type": "apiKey", "in": "header", "name": "Authorization",
            "description": .string(
                "`Recorder time=<seconds>,sha256=<hex>,signature=<hex>`: HMAC-SHA256 of method, path, the body's size, "
                    + "time and the body's SHA-256, a line each."),
        ],
    ]
}
