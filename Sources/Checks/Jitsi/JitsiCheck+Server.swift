/// Judging what the Jitsi server answers.
extension JitsiCheck {
    /// Name, connection and TLS, by curl's exit codes (its manual, “Exit codes”).
    func reachability(_ answer: CurlAnswer) -> Finding {
        guard let failure = answer.failure else {
            return .ok("server: \(domain) is resolved and reached by TLS, with a certificate that is trusted here")
        }
        let nobody = "so that no room opens:"
        switch failure.code {
        case 6:
            return .failure(
                "server: the name \(host) does not resolve here, \(nobody) correct WEBINAR_LIVE_JITSI_DOMAIN, or the DNS"
            )
        case 7:
            return .failure(
                "server: nothing takes connections at \(domain), \(nobody) start its nginx, and let its port through "
                    + "firewalls (curl: \(failure.message))")
        case 28:
            return .failure(
                "server: \(domain) does not answer within the time that pages have, \(nobody) look whether a firewall "
                    + "drops what is sent there (curl: \(failure.message))")
        case 51, 60:
            return .failure(
                "server: browsers do not trust the certificate of \(domain), \(nobody) give it one for this name from "
                    + "a known authority, with its chain (curl: \(failure.message))")
        case 35:
            return .failure(
                "server: \(domain) does not speak TLS as it should, \(nobody) look at its nginx's listen and ssl_ "
                    + "lines (curl: \(failure.message))")
        default:
            return .failure(
                "server: \(domain) cannot be asked, \(nobody) look at it there (curl \(failure.code): "
                    + "\(failure.message))")
        }
    }

    func certificate(_ answer: CurlAnswer) -> [Finding] {
        guard let end = answer.certificateEnd else { return [] }
        let days = (end - Self.now) / 86_400
        if end <= Self.now {
            return [
                .failure(
                    "certificate: of \(domain) ended \(-days) days ago, and browsers refuse the room: renew it, and "
                        + "look why that did not happen by itself")
            ]
        }
        return days < 14
            ? [
                .warning(
                    "certificate: of \(domain) ends in \(days) days, and then no room opens: renew it, and look why "
                        + "that did not happen by itself")
            ] : [.ok("certificate: good for \(days) days")]
    }

    func script(_ answer: CurlAnswer) -> Finding {
        let kind = (answer.headers["content-type"] ?? []).joined(separator: ", ")
        let noRoom = "so that no page can open a room:"
        guard answer.status == 200 else {
            return .failure(
                "script: \(scriptAddress) is answered with \(answer.status), \(noRoom) look whether that is a Jitsi "
                    + "server and whether its nginx serves external_api.js")
        }
        guard kind.lowercased().contains("javascript") else {
            return .failure(
                "script: \(scriptAddress) is sent as “\(kind)”, which browsers do not run, \(noRoom) have its nginx "
                    + "send external_api.js as application/javascript")
        }
        guard answer.body.contains("JitsiMeetExternalAPI") else {
            return .failure(
                "script: \(scriptAddress) is JavaScript, but not Jitsi's IFrame API, \(noRoom) look what that server "
                    + "serves there")
        }
        return .ok("script: external_api.js is there and is JavaScript")
    }

    func framing(_ room: CurlAnswer) -> Finding {
        if let failure = room.failure {
            return .failure("frame: a room's page cannot be fetched: look at the server (curl: \(failure.message))")
        }
        switch FrameAncestors(room.headers, site: site) {
        case .anyone:
            return .ok("frame: a room's page may be shown in ours")
        case .nobody:
            return .failure(
                "frame: a room's page forbids ours to show it (X-Frame-Options, or frame-ancestors in its "
                    + "Content-Security-Policy), so that the room stays empty: take that header out of the Jitsi "
                    + "server's nginx, or name \(site ?? "this site") in frame-ancestors")
        case .listed(let sites):
            return .warning(
                "frame: a room's page may be shown by \(sites) alone, and other sites' rooms stay empty: see that "
                    + "this site is among them, or say which it is with --site https://…")
        }
    }

    /// Prosody has no leeway; a ticket of ours is good from a minute ago.
    func clock(_ answer: CurlAnswer) -> [Finding] {
        guard let date = answer.headers["date"]?.first,
            let theirs = Moment.parse(date)
        else { return [] }
        let ahead = theirs - Self.now
        let mend = "let both hosts set their clocks by NTP"
        if ahead < -50 {
            return [
                .failure(
                    "clock: \(domain) is \(-ahead) s behind, where a ticket made now is not good yet: \(mend)")
            ]
        }
        if abs(ahead) > 5 {
            return [
                .warning(
                    "clock: \(domain) is \(abs(ahead)) s \(ahead < 0 ? "behind" : "ahead"), and judges tickets by "
                        + "that, without leeway: \(mend)")
            ]
        }
        return [.ok("clock: the server's is ours, to a few seconds")]
    }
}
