import WebAPI

extension Account {
    /// An account as sign-in tells its owner.
    var json: JSONValue {
        [
            "email": .string(email),
            "first_name": .string(firstName),
            "id": .integer(id.rawValue),
            "last_name": .string(lastName),
            "profile_picture_url": .text(MediaAddress.of(profilePicture)),
            "role": .string(role.rawValue),
            "username": .string(username),
        ]
    }
}

extension Account: DescribedJSON {
    static let schema = JSONSchema.object([
        "email": .string(), "first_name": .string(), "id": .id, "last_name": .string(),
        "profile_picture_url": .string().nullable, "role": .choice(of: AccountRole.self), "username": .string(),
    ]).named("Account")
}
