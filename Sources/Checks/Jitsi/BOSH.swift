/// As much of BOSH (XEP-0124, XEP-0206) as tells whether Prosody takes a ticket.
struct BOSH {
    let address: String
    /// The XMPP domain.
    let domain: String
    let room: String

    /// What Prosody made of somebody who came.
    enum Answer: Equatable {
        case admitted
        /// With Prosody's own words.
        case refused(String)
        /// It said neither.
        case away(String)
    }

    /// Opens a session, signs in and closes it.
    ///
    /// - Parameter ticket: nil for none.
    func signIn(_ ticket: String?) -> Answer {
        let opening = """
            <body xmlns='http://jabber.org/protocol/httpbind' rid='1' to='\(domain)' ver='1.6' wait='5' hold='1' \
            content='text/xml; charset=utf-8' xmpp:version='1.0' xml:lang='en' xmlns:xmpp='urn:xmpp:xbosh'/>
            """
        let opened = post(opening, ticket)
        guard case .success(let text) = opened else { return opened.answer }
        guard let session = text.attribute("sid") else { return .away(text.isEmpty ? "an empty answer" : "no session") }
        let signedIn = post(body("<auth xmlns='\(Self.sasl)' mechanism='ANONYMOUS'/>", session, request: 2), ticket)
        _ = post(body("", session, request: 3, more: " type='terminate'"), ticket)
        guard case .success(let verdict) = signedIn else { return signedIn.answer }
        if verdict.contains("<success") { return .admitted }
        return verdict.contains("<failure") ? .refused(verdict.words) : .away("neither success nor failure")
    }

    private static let sasl = "urn:ietf:params:xml:ns:xmpp-sasl"

    private enum Posted {
        case success(String)
        case failure(String)

        var answer: Answer {
            switch self {
            case .success: .away("no session")
            case .failure(let why): .away(why)
            }
        }
    }

    private func post(_ body: String, _ ticket: String?) -> Posted {
        let query = "?room=\(room)" + (ticket.map { "&token=\($0)" } ?? "")
        // Prosody's own port is told which of its hosts is meant; behind TLS an nginx goes by its own name.
        let host = address.hasPrefix("http://") ? domain : nil
        guard let answer = Curl(address: address + query, body: body, host: host).run() else {
            return .failure("curl cannot be run")
        }
        if let failure = answer.failure { return .failure(failure.message) }
        return answer.status == 200 ? .success(answer.body) : .failure("status \(answer.status)")
    }

    private func body(_ content: String, _ session: String, request: Int, more: String = "") -> String {
        "<body xmlns='http://jabber.org/protocol/httpbind' rid='\(request)' sid='\(session)'\(more)>\(content)</body>"
    }
}

extension String {
    /// Of the first element that has it.
    fileprivate func attribute(_ name: String) -> String? {
        for quote in ["'", "\""] {
            guard let start = firstRange(of: " \(name)=\(quote)") else { continue }
            let value = self[start.upperBound...].prefix { String($0) != quote }
            if !value.isEmpty, value.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) { return String(value) }
        }
        return nil
    }

    /// What stands between its tags.
    fileprivate var words: String {
        replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
