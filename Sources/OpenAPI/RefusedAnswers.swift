import AccessTokens
import JSON
import Refusals
import WebAPI

/// The answers of a route that does not do what it is asked, by status: those of its own, and those that follow from its
/// line in the table.
struct RefusedAnswers {
    private let refusals: [Refusal]
    private let namesFields: Bool
    private let judgesTokens: Bool

    init(_ route: Route, _ description: RouteDescription) {
        var refusals =
            description.refusals + [.badRequest, .bodyTooLarge, .uriTooLong, .headersTooLarge, .notImplemented]
        if description.body?.types == ["application/json"] { refusals.append(.parseError("…")) }
        if route.path.contains("<") { refusals.append(.notFound) }
        if route.method != .get { refusals.append(.outcomeUnknown) }
        switch route.caller {
        case .authenticated, .optionallyAuthenticated, .open, .recorder: break
        case .jitsiServer: refusals += [.notFound, .hookKeyNotValid]
        case .signer: refusals.append(.notFound)
        }
        if route.caller != .jitsiServer { refusals.append(.throttled(seconds: 1)) }
        if route.traits.contains(.cached) { refusals.append(.preconditionFailed) }
        refusals.append(.unavailable)
        self.refusals = refusals
        namesFields = description.namesFields
        judgesTokens =
            description.isSignIn || [.authenticated, .optionallyAuthenticated].contains(route.caller)
    }

    /// Those of each status, by their component's name.
    var components: [(status: Int, name: String, json: JSONValue)] {
        Set(refusals.map(\.status) + (judgesTokens ? [401] : [])).sorted().map { status in
            let schemas = parts.filter { $0.status == status }
            var json: JSONObject = ["description": .string(schemas.map(\.text).joined(separator: " Or: "))]
            if let headers = Self.headers(of: status) { json.append("headers", .object(headers)) }
            json.append(
                "content", ["application/json": ["schema": JSONSchema.any(of: schemas.map(\.schema)).json]])
            return (status, schemas.map(\.name).joined(separator: "-"), .object(json))
        }
    }

    /// A reference to a component for each status.
    var references: JSONObject {
        JSONObject(
            components.map { (String($0.status), ["$ref": .string("#/components/responses/\($0.name)")]) })
    }

    /// Of all bodies.
    var schemas: [JSONSchema] { parts.map(\.schema) }

    private struct Part {
        let status: Int
        let name: String
        let text: String
        let schema: JSONSchema
    }

    /// Each once, in the order of the registry, so that the same set has the same name everywhere.
    private var parts: [Part] {
        var parts: [Part] = []
        for code in RefusalCode.allCases {
            for refusal in refusals where refusal.code == code {
                let schema = refusal.schema
                guard !parts.contains(where: { $0.schema == schema }) else { continue }
                parts.append(Part(status: refusal.status, name: refusal.schemaName, text: refusal.text, schema: schema))
            }
        }
        if namesFields {
            parts.append(
                Part(status: 400, name: "fields", text: "Fields are not as they must be.", schema: Self.fields))
        }
        if judgesTokens {
            parts.append(
                Part(
                    status: 401, name: "token", text: "No account is known by this.", schema: AuthenticationError.schema
                ))
        }
        return parts
    }

    private static let fields = JSONSchema.members(.list(of: .string())).named("FieldErrors")

    private static func headers(of status: Int) -> JSONObject? {
        switch status {
        case 401: ["WWW-Authenticate": ["schema": JSONSchema.string().json]]
        case 429, 503: ["Retry-After": ["schema": JSONSchema.count.json]]
        default: nil
        }
    }
}
