public import JSON
public import WebAPI

/// The description of an API by OpenAPI 3.1, made from its tables of routes.
public struct Document {
    private let tables: [any RouteTable.Type]

    /// Of these tables, in their order.
    public init(_ tables: [any RouteTable.Type]) {
        self.tables = tables
    }

    /// The whole document.
    public var json: JSONValue {
        let operations = tables.flatMap(Operation.all)
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "Webinar Live",
                "version": "1.0.0",
                "description": .string(Self.introduction),
            ],
            "servers": .list([["url": "/", "description": "Where this document is from."]]),
            "tags": .list(
                tables.map { ["name": .string($0.subject.name), "description": .string($0.subject.text)] }),
            "paths": paths(of: operations),
            "components": Components(operations).json,
        ]
    }

    private func paths(of operations: [Operation]) -> JSONValue {
        var paths: [(path: String, methods: JSONObject)] = []
        for operation in operations {
            if let known = paths.firstIndex(where: { $0.path == operation.path }) {
                paths[known].methods.append(operation.method, operation.json)
            } else {
                paths.append((operation.path, [operation.method: operation.json]))
            }
        }
        return .object(JSONObject(paths.map { ($0.path, .object($0.methods)) }))
    }

    private static let introduction = """
        Live sessions for a platform of webinars. JSON is UTF-8; unknown members are for clients to ignore, the type that \
        a body says it has is not looked at, and the final slash of a path is optional. HEAD works where GET does, and \
        OPTIONS everywhere; any other method is 405 with `Allow`, whoever asks.

        Every refusal has a `code` beside its text, but those of fields, 400 with the texts by the name of the field, and \
        some of tokens. Codes do not change; texts may.

        Whatever comes may be refused before its path is looked at: 400 `bad_request`, 414 `uri_too_long`, 431 \
        `headers_too_large`, 501 `not_implemented`, 505 `http_version_not_supported`.
        """
}
