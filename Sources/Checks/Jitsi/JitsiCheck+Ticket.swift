import RoomTickets

/// Judging our own tickets, without showing one.
extension JitsiCheck {
    func ticket() -> [Finding] {
        guard let application else {
            return [
                .warning(
                    "ticket: no application is set, so that whoever knows a room's name walks in where the server "
                        + "lets them: set WEBINAR_LIVE_JITSI_APP_ID and …_KEY (see nginx/jitsi.md)")
            ]
        }
        guard let jwt = Self.ticket(by: application), application.claims(of: jwt) != nil else {
            return [
                .failure(
                    "ticket: what the key signs it does not verify, so that nobody would be let in: make a new key "
                        + "pair, and give the server its public half")
            ]
        }
        let kid = application.keyID.map { ", kid \($0)" } ?? ""
        return [
            .ok(
                "ticket: made and read back: \(application.key.algorithm)\(kid), iss \(application.issuer), aud "
                    + "\(application.audience), sub \(application.subject)")
        ]
    }

    static func ticket(by application: JitsiApplication) -> String? {
        let nobody = RoomTicket.Person(id: 0, name: "check", picture: nil)
        let ticket = RoomTicket(room: room, person: nobody, part: .speaker, mayShareScreen: false)
        return try? application.issue(ticket, plannedEnd: now, now: now).jwt
    }
}
