import FastCGI
import FoundationEssentials
import WebAPI

/// What the Jitsi server tells of a room. One that no live session has is answered alike, and nothing is kept of it.
extension AuthorityRoutes {
    func noteCreation(_ call: Call) throws(LiveSessionError) -> Response {
        try note(ProsodyEvent.creation(call))
    }

    func noteEnd(_ call: Call) throws(LiveSessionError) -> Response {
        try note(ProsodyEvent.end(call))
    }

    func noteOccupant(_ call: Call) throws(LiveSessionError) -> Response {
        try note(ProsodyEvent.occupant(call))
    }

    func noteWebhook(_ call: Call, signedWith key: WebhookKey) throws(LiveSessionError) -> Response {
        let signature = call.request.parameters["HTTP_X_JAAS_SIGNATURE"] ?? ""
        guard
            case .complete(let body) = call.request.body,
            key.signed(body, signature: signature, now: Int64(Date().timeIntervalSince1970))
        else { throw .signatureNotValid }
        guard let report = try JaaSEvent.report(call) else { return .json(200, [:]) }
        return try note(report)
    }

    /// In two statements, where a report is of both: whichever is lost comes again with it.
    private func note(_ report: RoomReport) throws(LiveSessionError) -> Response {
        if let opening = report.opening { try database.ask(NoteOpening(opening, of: report)) }
        if !report.stays.isEmpty { try database.ask(NoteStays(of: report)) }
        return .json(200, [:])
    }
}
