import JSON
import WebAPI

/// A route's path as OpenAPI writes it, `/api/live/join/{id}/`, and what follows from it.
struct PathTemplate {
    private let route: Route
    private let words: [Substring]

    init(_ route: Route) {
        self.route = route
        words = route.path.split(separator: "/")
    }

    /// With the final slash, as clients write it; what looks like a file has none.
    var text: String {
        let path = route.path.replacing("<", with: "{").replacing(">", with: "}")
        return words.last?.contains(".") == true ? path : path + "/"
    }

    /// `getLiveJoinById`
    var operationID: String {
        let names = words.dropFirst().flatMap { $0.split { !$0.isLetter } }.map {
            $0.prefix(1).uppercased() + $0.dropFirst()
        }
        let isOfOne = words.last?.hasPrefix("<") == true
        let path = isOfOne ? names.dropLast() + ["By" + (names.last ?? "")] : names[...]
        return route.method.rawValue.lowercased() + path.joined()
    }

    /// Its placeholders as Parameter Objects.
    var parameters: [JSONValue] {
        ["id", "user", "recording", "token"].filter { route.path.contains("<\($0)>") }.map { name in
            [
                "name": .string(name),
                "in": "path",
                "required": true,
                "schema": (name == "token" ? Self.token : Self.id).json,
            ]
        }
    }

    /// Digits that no row has are the id of nothing, also where they exceed 64 bits.
    private static let id = JSONSchema.digitsOfPath

    private static let token = JSONSchema.string(pattern: "^[A-Za-z0-9_-]+$")
}
