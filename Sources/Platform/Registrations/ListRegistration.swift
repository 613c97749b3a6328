import FastCGI
import Logging
import PostgreSQL
import WebAPI

/// Registering a class at once, by who organizes the webinar or an admin.
struct ListRegistration {
    let database: Connection
    let logger: Logger

    /// How many accounts one list may name.
    private static let maximum = 500

    func register(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let event = call.body(Self.event)
        let names = call.body(Self.names)
        let rights = try database.ask(LookUpWebinarRights(user, to: try? event.get()))
        try AccountState.check(user, isActive: rights.accountIsActive)
        let webinar = try event.get()
        guard rights.organizer != nil else { throw .noSuchWebinar(webinar) }
        try rights.checkMayChange(user)
        let outcomes = try database.ask(RegisterList(try names.get(), for: webinar, by: user))
        guard !outcomes.isEmpty else {
            if try database.ask(LookUpCancellation(of: webinar)) { throw .webinarIsCancelled }
            throw .changedMeanwhile
        }
        logger.info(
            "list registered",
            metadata: [
                "request_id": "\(call.requestID)", "webinar": "\(webinar)", "user": "\(user.rawValue)",
                "registered": "\(outcomes.count { $0.outcome == .registered })",
            ])
        return .json(200, ["event": .integer(webinar), "accounts": .list(outcomes.map(Self.json))])
    }

    private static func event(_ fields: inout Fields) -> Int64? { fields.required("event", .id) }

    private static func names(_ fields: inout Fields) -> [String]? {
        fields.required("accounts", .names(maximum: maximum))
    }

    /// Who is to be registered for what.
    static let body = DescribedFields(event) + DescribedFields(names)

    static let schema = JSONSchema.object([
        "event": .id,
        "accounts": .list(of: .object(["account": .string(), "outcome": .choice(of: RegisterList.Outcome.self)])),
    ]).named("RegisteredList")

    private static func json(_ name: String, _ outcome: RegisterList.Outcome) -> JSONValue {
        ["account": .string(name), "outcome": .string(outcome.rawValue)]
    }
}

extension FieldRule<[String]> {
    /// Usernames and addresses, each once, however often it is named.
    fileprivate static func names(maximum: Int) -> FieldRule {
        FieldRule(.list(of: FieldRule<String>.line(maximum: 254).schema(), count: 1...maximum)) {
            value throws(FieldError) in
            guard case .list(let items) = value else {
                throw FieldError("Expected a list of items but got type \"\(value.typeName)\".")
            }
            if items.isEmpty { throw FieldError("This list may not be empty.") }
            if items.count > maximum { throw FieldError("Ensure this field has no more than \(maximum) elements.") }
            var names: [String] = []
            var known: Set<String> = []
            for item in items {
                let name = try FieldRule<String>.line(maximum: 254).parse(item)
                if known.insert(name).inserted { names.append(name) }
            }
            return names
        }
    }
}
