import WebAPI

/// What clients are told of the routes of ``OwnDataRoutes``.
extension RouteDescription {
    static let archive = RouteDescription(
        "Get all that is kept of oneself",
        details: """
            A member of `tables` for each table that has rows about the person, a row as it is kept, without secrets \
            and without the numbers of others. \(LookUpArchive.limit) times an hour.
            """,
        answer: .json(archiveSchema, "The archive, one document."))

    private static let rows = JSONSchema.members(.list(of: .members(.anything)))

    private static let archiveSchema = JSONSchema.object([
        "account": .id, "made_at": .string(), "tables": .any(of: [rows, .only(.object([:]))]),
        "webinars": .list(
            of: .object([
                "date": .string(), "id": .id, "session_id": JSONSchema.id.nullable, "title": .string(),
            ])),
    ]).named("Archive")
}
