import Hummingbird

struct LiveSessionRoutes {
    let pool: SessionPool
    let tokens: AccessTokenVerifier

    var router: Router<BasicRequestContext> {
        let router = Router()
        router.get("/api/live/join/:webinar") { request, context in
            try await join(request, webinar: try Self.webinar(context))
        }
        router.get("/api/live/status/:webinar") { _, context in
            try await status(webinar: try Self.webinar(context))
        }
        return router
    }

    private func join(_ request: Request, webinar: Int64?) async throws -> JoinMessage {
        let user = try await tokens.user(authorization: request.headers[.authorization])
        let facts = try await pool.withSession { try await $0.facts(webinar: webinar, user: user) }

        guard let accountIsActive = facts.accountIsActive else { throw Refusal.userNotFound }
        guard accountIsActive else { throw Refusal.userInactive }
        guard let organizer = facts.organizer else { throw Refusal.webinarNotFound }
        guard organizer == user || facts.isRegistered else { throw Refusal.notRegistered }
        guard let room = facts.room else { throw Refusal.sessionNotFound }
        guard facts.sessionIsActive else { throw Refusal.sessionNotActive }
        return JoinMessage(is_active: true, room_name: room, participant_count: facts.participantCount)
    }

    private func status(webinar: Int64?) async throws -> StatusMessage {
        guard let webinar, let status = try await pool.withSession({ try await $0.status(webinar: webinar) }) else {
            throw Refusal.webinarNotFound
        }
        return StatusMessage(is_active: status.isActive, room_name: status.isActive ? status.room : nil)
    }

    /// nil where the digits exceed a bigint.
    private static func webinar(_ context: BasicRequestContext) throws -> Int64? {
        let text = try context.parameters.require("webinar")
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { throw Refusal.pathNotFound }
        return Int64(text)
    }
}

struct JoinMessage: ResponseEncodable {
    let is_active: Bool
    let room_name: String
    let participant_count: Int64
}

struct StatusMessage: ResponseEncodable {
    let is_active: Bool
    let room_name: String?

    /// Written out, because the derived form leaves a nil out instead of saying null.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(is_active, forKey: .is_active)
        try container.encode(room_name, forKey: .room_name)
    }

    private enum CodingKeys: CodingKey {
        case is_active, room_name
    }
}
