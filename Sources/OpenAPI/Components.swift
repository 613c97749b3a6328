import AccessTokens
import JSON
import Refusals
import WebAPI

/// What operations refer to: schemas, answers that refuse, ways to be known.
struct Components {
    private let operations: [Operation]

    init(_ operations: [Operation]) {
        self.operations = operations
    }

    var json: JSONValue {
        [
            "schemas": .object(sorted(schemas.mapValues(\.json))),
            "responses": .object(sorted(responses)),
            "securitySchemes": Security.schemes,
        ]
    }

    private var schemas: [String: JSONSchema] {
        let codes = RefusalCode.allCases.map(\.rawValue) + AuthenticationError.codes
        let all = [Refusal.codes: JSONSchema.choice(of: codes).described("What a client acts on; it does not change.")]
        return operations.flatMap(\.schemas).reduce(into: all) { all, schema in
            all.merge(schema.named) { one, _ in one }
        }
    }

    private var responses: [String: JSONValue] {
        operations.flatMap(\.refusals.components).reduce(into: [:]) { all, response in
            all[response.name] = response.json
        }
    }

    private func sorted(_ members: [String: JSONValue]) -> JSONObject {
        JSONObject(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
}
