import FoundationEssentials
public import RoomTickets

/// Looks at a Jitsi server as a page of ours would use it, from its name up to a room's door.
///
/// Each finding says what is so, what comes of it, and what to do.
public struct JitsiCheck {
    /// `host[:port]`.
    let domain: String
    /// nil where rooms are entered without tickets.
    let application: JitsiApplication?
    /// What nginx is to send with our pages.
    let policies: Policies
    /// The origin of our pages; nil where it is not known.
    let site: String?
    /// Where Prosody answers BOSH (XEP-0124); nil where it is not asked.
    let prosody: String?

    /// What nginx is to send with our pages.
    public struct Policies: Equatable {
        let contentSecurity: String
        let permissions: String

        /// Each as the header of its name has it.
        public init(contentSecurity: String, permissions: String) {
            self.contentSecurity = contentSecurity
            self.permissions = permissions
        }
    }

    /// Each as the property of its name.
    public init(domain: String, application: JitsiApplication?, policies: Policies, site: String?, prosody: String?) {
        self.domain = domain
        self.application = application
        self.policies = policies
        self.site = site
        self.prosody = prosody
    }

    /// In the order in which they depend upon each other; what cannot be told without another is left out.
    public func findings() -> [Finding] {
        publicServer() + server() + ourPolicies() + ticket() + door()
    }

    private func publicServer() -> [Finding] {
        guard host == "meet.jit.si" else { return [] }
        return [
            .warning(
                "server: meet.jit.si ends an embedded call after 5 minutes, makes the first person sign in, and takes no "
                    + "tickets: set WEBINAR_LIVE_JITSI_DOMAIN to a server of your own or a hosted one")
        ]
    }

    private func server() -> [Finding] {
        var script = Curl(address: scriptAddress)
        guard var answer = script.run() else { return [.failure(Self.noCurl)] }
        let reached = reachability(answer)
        if reached.isFailure {
            guard answer.failure?.isOfCertificate == true else { return [reached] }
            script.isInsecure = true
            guard let again = script.run(), again.failure == nil else { return [reached] }
            answer = again
        }
        return [reached] + certificate(answer) + [self.script(answer), framing()] + clock(answer)
    }

    private func framing() -> Finding {
        guard let room = Curl(address: "https://\(domain)/\(Self.room)", isInsecure: true).run() else {
            return .failure(Self.noCurl)
        }
        return framing(room)
    }

    var scriptAddress: String { application?.script ?? "https://\(domain)/external_api.js" }
    var host: String { String(domain.prefix { $0 != ":" }) }

    /// No webinar has it.
    static let room = "webinar_0_check"
    static let noCurl = "curl: cannot be run, and nothing can be asked of a server without it: apt-get install curl"
    static var now: Int64 { Int64(Date().timeIntervalSince1970) }
}

extension CurlAnswer.Failure {
    /// Curl's exit codes 60 and 51.
    var isOfCertificate: Bool { code == 60 || code == 51 }
}
