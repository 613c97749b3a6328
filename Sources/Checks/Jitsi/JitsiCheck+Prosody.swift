import RoomTickets

/// Knocking at Prosody's door, with a ticket, with a broken one and with none.
extension JitsiCheck {
    func door() -> [Finding] {
        guard let prosody else { return [] }
        guard let application, let ticket = Self.ticket(by: application) else {
            return [
                .warning(
                    "prosody: there is no ticket to try, because no application is set: set WEBINAR_LIVE_JITSI_APP_ID "
                        + "and …_KEY")
            ]
        }
        let bosh = BOSH(address: prosody, domain: application.xmppDomain, room: Self.room)
        let good = bosh.signIn(ticket)
        if case .away(let why) = good {
            return [
                .failure(
                    "prosody: \(prosody) does not answer BOSH (\(why)), so that no ticket can be tried: name the "
                        + "address of http-bind, such as http://127.0.0.1:5280/http-bind on the Jitsi server itself")
            ]
        }
        return [
            takesTickets(good),
            refuses(
                bosh.signIn(Self.broken(ticket)), "a ticket that was tampered with", by: "authentication = \"token\""),
            refuses(bosh.signIn(nil), "somebody without a ticket", by: "allow_empty_token = false"),
        ]
    }

    func takesTickets(_ answer: BOSH.Answer) -> Finding {
        switch answer {
        case .admitted: .ok("prosody: takes our ticket")
        case .refused(let why):
            .failure(
                "prosody: refuses our ticket (\(why)), so that nobody gets into a room: compare app_id, app_secret or "
                    + "the public key, and asap_accepted_issuers and …_audiences with the settings here")
        case .away(let why): .failure("prosody: gave no verdict on our ticket (\(why)): look at its log, and ask again")
        }
    }

    func refuses(_ answer: BOSH.Answer, _ who: String, by setting: String) -> Finding {
        switch answer {
        case .refused: .ok("prosody: refuses \(who)")
        case .admitted:
            .failure(
                "prosody: lets \(who) in, so that a room's name is enough for anyone: set \(setting) for the main "
                    + "host, and restart it")
        case .away(let why): .failure("prosody: gave no verdict on \(who) (\(why)): look at its log, and ask again")
        }
    }

    /// The same text but for one bit of its signature's first digits.
    static func broken(_ ticket: String) -> String {
        guard let dot = ticket.lastIndex(of: ".") else { return ticket }
        let place = ticket.index(after: dot)
        return ticket.replacingCharacters(at: place, with: ticket[place] == "A" ? "B" : "A")
    }
}

extension String {
    fileprivate func replacingCharacters(at place: Index, with character: Character) -> String {
        var text = self
        text.replaceSubrange(place...place, with: [character])
        return text
    }
}
