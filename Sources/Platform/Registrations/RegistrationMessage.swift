import WebAPI

extension Registration {
    /// A registration (contract, section 3).
    var json: JSONValue {
        [
            "attended": .bool(attended),
            "event": .integer(webinar.id),
            "event_details": .object(webinar.json(isRegistered: true)),
            "id": .integer(id),
            "registered_on": .text(registeredOn),
            "user": .integer(user.rawValue),
            "user_email": .string(email),
            "user_username": .string(username),
        ]
    }
}

extension Registration: DescribedJSON {
    static let schema = JSONSchema.object([
        "attended": .bool, "event": .id, "event_details": Webinar.schema, "id": .id,
        "registered_on": .moment.nullable, "user": .id, "user_email": .string(), "user_username": .string(),
    ]).named("Registration")
}
