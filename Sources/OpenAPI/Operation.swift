import JSON
import Refusals
import WebAPI

/// A route as an Operation Object (OpenAPI 3.1, section 4.8.10).
struct Operation {
    let route: Route
    let description: RouteDescription
    let subject: Subject

    /// Those of a table's routes that are described.
    static func all(of table: any RouteTable.Type) -> [Operation] {
        table.describedRoutes.compactMap { route, description in
            description.map { Operation(route: route, description: $0, subject: table.subject) }
        }
    }

    var path: String { PathTemplate(route).text }

    var method: String { route.method.rawValue.lowercased() }

    var refusals: RefusedAnswers { RefusedAnswers(route, description) }

    var json: JSONValue {
        var members: JSONObject = [
            "operationId": .string(PathTemplate(route).operationID),
            "summary": .string(description.summary),
        ]
        if let details = description.details { members.append("description", .string(details)) }
        members.append("tags", .list([.string(subject.name)]))
        members.append("security", .list(Security(route).requirements))
        let parameters = PathTemplate(route).parameters + sentParameters
        if !parameters.isEmpty { members.append("parameters", .list(parameters)) }
        if let body = description.body { members.append("requestBody", body.json) }
        members.append("responses", .object(JSONObject([done]) + refusals.references))
        return .object(members)
    }

    /// The named schemas that it refers to.
    var schemas: [JSONSchema] {
        description.answer.contents.map(\.schema)
            + [description.body?.schema].compactMap(\.self) + refusals.schemas
    }

    private var sentParameters: [JSONValue] {
        let query = description.query?.members.map { member in
            parameter(member.name, in: "query", member.schema.parameter, isRequired: member.isRequired)
        }
        let header = description.header.map { parameter($0.name, in: "header", $0.schema, isRequired: false) }
        return (query ?? []) + (header.map { [$0] } ?? [])
    }

    private func parameter(
        _ name: String, in place: String, _ schema: JSONSchema, isRequired: Bool
    ) -> JSONValue {
        ["name": .string(name), "in": .string(place), "required": .bool(isRequired), "schema": schema.json]
    }

    private var done: (String, JSONValue) {
        let answer = description.answer
        var members: JSONObject = ["description": .string(answer.text)]
        if !answer.headers.isEmpty {
            members.append(
                "headers",
                .object(
                    JSONObject(
                        answer.headers.map {
                            ($0.name, ["description": .string($0.text), "schema": $0.schema.json])
                        })))
        }
        if !answer.contents.isEmpty {
            members.append(
                "content", .object(JSONObject(answer.contents.map { ($0.type, ["schema": $0.schema.json]) })))
        }
        return (String(answer.status), .object(members))
    }
}

extension RouteDescription.Body {
    fileprivate var json: JSONValue {
        let content = JSONObject(schema.map { [("schema", $0.json)] } ?? [])
        return [
            "required": .bool(isRequired), "content": .object(JSONObject(types.map { ($0, .object(content)) })),
        ]
    }
}
